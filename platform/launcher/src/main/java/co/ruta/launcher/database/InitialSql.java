package co.ruta.launcher.database;

/** What the embedded server runs at each start, before it admits anybody: the schema, and one account that owns it. */
final class InitialSql {

    private InitialSql() {}

    /** The server reads one statement per line. The password is one of ours and holds no quote. */
    static String of(DatabaseAccess access) {
        String account = "'" + access.user() + "'@'127.0.0.1'";
        String schema = EmbeddedDatabase.SCHEMA;
        return String.join(
                "\n",
                "CREATE DATABASE IF NOT EXISTS " + schema + " CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;",
                "CREATE USER IF NOT EXISTS " + account + ";",
                "ALTER USER " + account + " IDENTIFIED BY '" + access.password() + "';",
                "GRANT ALL PRIVILEGES ON " + schema + ".* TO " + account + ";",
                "DROP USER IF EXISTS ''@'localhost';",
                "");
    }
}
