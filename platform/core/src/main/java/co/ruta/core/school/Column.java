package co.ruta.core.school;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A column of an official list and the headers it goes by, compared without accents, capitals and underscores.
 *
 * <p>Headers come from the national directory (datos.gov.co) and from what secretarías send.
 */
enum Column {
    CODE(
            Use.NEEDED,
            "codigo dane",
            "cod dane",
            "dane",
            "codigo dane establecimiento",
            "dane establecimiento",
            "codigo establecimiento",
            "codigo"),
    PREVIOUS_CODE(Use.FIELD, "codigo dane anterior", "codigo anterior", "dane anterior"),
    NAME(
            Use.NEEDED,
            "nombre",
            "nombre establecimiento",
            "nombre del establecimiento",
            "nombreestablecimiento",
            "establecimiento",
            "establecimiento educativo",
            "institucion",
            "institucion educativa",
            "nombre institucion"),
    MUNICIPALITY(
            Use.FIELD,
            "codigo municipio",
            "cod municipio",
            "codigo del municipio",
            "cod mun",
            "divipola",
            "codigo divipola"),
    MUNICIPALITY_NAME(Use.FIELD, "municipio", "nombre municipio", "nombre del municipio"),
    TERRITORY(Use.FIELD, "secretaria etc", "secretaria", "etc", "nombre secretaria", "entidad territorial"),
    ZONE(Use.NEEDED, "zona", "zona ee", "zona del establecimiento"),
    SECTOR(Use.NEEDED, "sector", "naturaleza"),
    REGIME(Use.FIELD, "regimen", "regimen costos", "regimen de costos"),
    REGIME_YEAR(Use.FIELD, "anio regimen", "ano regimen", "vigencia regimen"),
    CALENDAR(Use.FIELD, "calendario"),
    ADDRESS(Use.FIELD, "direccion", "direccion principal"),
    REMARK(Use.FIELD, "observaciones", "observacion"),
    SHIFTS(Use.DETAIL, "jornadas", "jornada"),
    CHARACTER(Use.DETAIL, "caracter"),
    GENDER(Use.DETAIL, "genero", "genero atendido"),
    BILINGUAL(Use.DETAIL, "bilingue"),
    LEVELS(Use.DETAIL, "niveles observados", "niveles"),
    GRADES(Use.DETAIL, "grados"),
    MODELS(Use.DETAIL, "modelos educativos", "modelos"),
    CAMPUSES(Use.DETAIL, "cantidad sedes", "numero de sedes", "sedes"),
    ENROLMENT(Use.DETAIL, "total matricula", "matricula"),
    DISTRICT(Use.DETAIL, "barrio", "barrio vereda", "vereda"),
    LOCALITY(Use.DETAIL, "localidad", "comuna"),
    WEBSITE(Use.DETAIL, "web", "pagina web", "sitio web"),
    /** Known, and of no use here: where the list's makers found what they say. */
    ORIGIN(
            Use.IGNORED,
            "codigo departamento",
            "cod departamento",
            "departamento",
            "nombre departamento",
            "territorio",
            "cod secretaria",
            "codigo secretaria",
            "municipio origen",
            "zona origen",
            "sector origen",
            "jornadas periodo",
            "sedes con media",
            "primer periodo",
            "ultimo periodo",
            "fuentes",
            "ano",
            "a o",
            "anio"),
    /** What our own file of rejected rows adds; see {@link Rejected}. */
    OURS(Use.IGNORED, "fila", "que corregir"),
    /** Personal data the directory does not need (Ley 1581 de 2012). */
    PERSONAL(
            Use.PERSONAL,
            "rector",
            "nombre rector",
            "nombre del rector",
            "director",
            "correo",
            "correo electronico",
            "email",
            "e mail",
            "e-mail",
            "telefono",
            "telefonos",
            "celular",
            "fax",
            "contacto",
            "documento rector",
            "cedula rector");

    /** What is done with a column. */
    enum Use {
        NEEDED,
        FIELD,
        DETAIL,
        IGNORED,
        PERSONAL
    }

    private final Use use;
    private final List<String> headers;

    Column(Use use, String... headers) {
        this.use = use;
        this.headers = List.of(headers);
    }

    Use use() {
        return use;
    }

    /** The header people are told, as the national list writes it. */
    String header() {
        return headers.get(0).replace(' ', '_');
    }

    static Optional<Column> of(String header) {
        String plain = Words.plain(header);
        return Arrays.stream(values()).filter(it -> it.headers.contains(plain)).findFirst();
    }

    static List<Column> all(Set<Use> uses) {
        return Arrays.stream(values()).filter(it -> uses.contains(it.use)).toList();
    }
}
