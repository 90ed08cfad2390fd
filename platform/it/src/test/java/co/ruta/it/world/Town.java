package co.ruta.it.world;

import co.ruta.sdk.Role;
import java.util.EnumMap;
import java.util.Map;

/** One territory of the world: its secretaría's people and its schools, all invited and signed in. */
public final class Town {
    private final String id;
    private final Map<Role, Client> people = new EnumMap<>(Role.class);
    private final java.util.List<SchoolPeople> schools = new java.util.ArrayList<>();

    Town(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }

    /** Path of the territory in the API. */
    public String api() {
        return "/api/v1/territories/" + id;
    }

    /** Somebody of the secretaría. */
    public Client of(Role role) {
        return java.util.Objects.requireNonNull(people.get(role), role.name());
    }

    public SchoolPeople school(int number) {
        return schools.get(number);
    }

    void add(Role role, Client client) {
        people.put(role, client);
    }

    void add(SchoolPeople school) {
        schools.add(school);
    }

    /** A school and its people. */
    public static final class SchoolPeople {
        private final String id;
        private final String name;
        private final String api;
        private final Map<Role, Client> people = new EnumMap<>(Role.class);

        SchoolPeople(Town town, String id, String name) {
            this.id = id;
            this.name = name;
            this.api = town.api() + "/schools/" + id;
        }

        public String id() {
            return id;
        }

        /** A name that occurs nowhere else, so that a leak can be seen. */
        public String name() {
            return name;
        }

        public String api() {
            return api;
        }

        public Client of(Role role) {
            return java.util.Objects.requireNonNull(people.get(role), role.name());
        }

        void add(Role role, Client client) {
            people.put(role, client);
        }
    }
}
