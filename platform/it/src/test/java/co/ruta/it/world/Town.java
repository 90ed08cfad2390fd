package co.ruta.it.world;

import co.ruta.sdk.Role;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/** One territory of the world: its secretaría's people and its schools. Whoever is asked for is invited then. */
public final class Town {
    private final String id;
    private final BiFunction<String, Role, Client> entering;
    private final Map<Role, Client> people = new EnumMap<>(Role.class);
    private final List<SchoolPeople> schools = new ArrayList<>();

    /** @param entering invites somebody to the members at that address and lets them enter */
    Town(String id, BiFunction<String, Role, Client> entering) {
        this.id = id;
        this.entering = entering;
    }

    public String id() {
        return id;
    }

    /** Path of the territory in the API. */
    public String api() {
        return "/api/v1/territories/" + id;
    }

    /** Path of its secretaría in the portal, with the last slash. */
    public String office() {
        return "/" + id + "/secretaria/";
    }

    /** Somebody of the secretaría. */
    public synchronized Client of(Role role) {
        return people.computeIfAbsent(role, it -> entering.apply(api() + "/members", it));
    }

    public SchoolPeople school(int number) {
        return schools.get(number);
    }

    SchoolPeople add(String school, String name) {
        SchoolPeople added = new SchoolPeople(school, name);
        schools.add(added);
        return added;
    }

    /** A school and its people. */
    public final class SchoolPeople {
        private final String id;
        private final String name;
        private final Map<Role, Client> people = new EnumMap<>(Role.class);

        private SchoolPeople(String id, String name) {
            this.id = id;
            this.name = name;
        }

        public String id() {
            return id;
        }

        /** A name that occurs nowhere else, so that a leak can be seen. */
        public String name() {
            return name;
        }

        /** Path of the school in the API. */
        public String api() {
            return Town.this.api() + "/schools/" + id;
        }

        /** Path of the school in the portal, in the cycle of the suite. */
        public String pages() {
            return pages(2026);
        }

        /** Path of the school in the portal, in another cycle. */
        public String pages(int cycle) {
            return "/" + Town.this.id + "/ie/" + id + "/" + cycle;
        }

        public Town town() {
            return Town.this;
        }

        public synchronized Client of(Role role) {
            return people.computeIfAbsent(role, it -> entering.apply(api() + "/members", it));
        }
    }
}
