// What DBeaver, Metabase and Tableau get: PostgreSQL's JDBC driver, type names and Java classes.
// The connection is PG* of the environment.  java -cp DRIVER.jar Jdbc.java QUERIES
//
// SPDX-License-Identifier: PostgreSQL
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.*;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.*;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import org.postgresql.util.PSQLException;

class Jdbc
{
	static final String HARD_TEXT = "क्‍या ‘हिंदी’ \"पाठ\" \\ का %s अर्थ? ${1} :name\r\n"
		+ "\tपंक्ति दो: क़ ज़ – — … 😀 é ａ <b>&amp;</b> {a,\"b\"} $$;--\n\n";
	static PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

	static Connection connect(String options) throws SQLException
	{
		Map<String, String> env = System.getenv();

		return DriverManager.getConnection("jdbc:postgresql://" + env.get("PGHOST") + ":" + env.get("PGPORT") + "/"
			+ env.get("PGDATABASE") + "?user=" + env.get("PGUSER") + options);
	}

	static String escaped(String value)
	{
		if (value == null)
			return "\\N";
		return value.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n").replace("\r", "\\r");
	}

	static void check(String name, boolean good, Object seen)
	{
		out.println("check\t" + name + "\t" + (good ? "ok" : escaped(String.valueOf(seen))));
	}

	static String hex(byte[] bytes)
	{
		StringBuilder text = new StringBuilder();

		for (byte b : bytes)
			text.append(String.format("%02x", b));
		return text.toString();
	}

	static String json(Object[] items)
	{
		StringJoiner list = new StringJoiner(", ", "[", "]");

		for (Object item : items)
			list.add(item == null ? "null" : '"' + item.toString().replace("\\", "\\\\").replace("\"", "\\\"") + '"');
		return list.toString();
	}

	static String canonical(Object value) throws SQLException
	{
		if (value == null)
			return null;
		if (value instanceof Timestamp)
			return DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss'+00'").format(((Timestamp) value).toInstant().atOffset(ZoneOffset.UTC));
		if (value instanceof Array)
			return json((Object[]) ((Array) value).getArray());
		if (value instanceof byte[])
			return hex((byte[]) value);
		return value.toString();
	}

	static void readAll(Connection connection, String path) throws Exception
	{
		for (String line : Files.readAllLines(Path.of(path), StandardCharsets.UTF_8))
			try (Statement statement = connection.createStatement();
				 ResultSet rows = statement.executeQuery(line.substring(line.indexOf('\t') + 1)))
			{
				ResultSetMetaData about = rows.getMetaData();
				int ncolumns = about.getColumnCount();
				StringBuilder[] values = new StringBuilder[ncolumns];
				String[] kinds = new String[ncolumns];

				for (int i = 0; i < ncolumns; i++)
					values[i] = new StringBuilder();
				while (rows.next())
					for (int i = 0; i < ncolumns; i++)
					{
						Object value = rows.getObject(i + 1);

						if (value != null)
							kinds[i] = value.getClass().getSimpleName();
						values[i].append('\t').append(escaped(canonical(value)));
					}
				for (int i = 0; i < ncolumns; i++)
					out.println(line.substring(0, line.indexOf('\t')) + "\t" + about.getColumnName(i + 1) + "\t"
						+ about.getColumnTypeName(i + 1) + " " + (kinds[i] == null ? "null" : kinds[i]) + values[i]);
			}
	}

	// A plain setString, as every loader does it, and getString and getObject back.
	static void roundTripText(Connection connection) throws SQLException
	{
		try (PreparedStatement insert = connection.prepareStatement("INSERT INTO round_trip (client, page) VALUES ('jdbc', ?)"))
		{
			insert.setString(1, HARD_TEXT);
			insert.executeUpdate();
		}
		try (ResultSet rows = connection.createStatement().executeQuery("SELECT page FROM round_trip WHERE client = 'jdbc'"))
		{
			rows.next();
			check("article by setString and getString, text", HARD_TEXT.equals(rows.getString(1)), rows.getString(1));
		}
	}

	// The driver is told to ask for article in binary: it then gets the version byte and the text.
	static void roundTripBinary(Connection connection) throws Exception
	{
		String oid;

		try (ResultSet rows = connection.createStatement().executeQuery("SELECT 'article'::regtype::oid"))
		{
			rows.next();
			oid = rows.getString(1);
		}
		try (Connection binary = connect("&prepareThreshold=-1&binaryTransfer=true&binaryTransferEnable=" + oid);
			 PreparedStatement query = binary.prepareStatement("SELECT page FROM round_trip WHERE client = 'jdbc'");
			 ResultSet rows = query.executeQuery())
		{
			rows.next();
			check("article in binary", ("01" + hex(HARD_TEXT.getBytes(StandardCharsets.UTF_8))).equals(hex(rows.getBytes(1))),
				hex(rows.getBytes(1)));
		}
		for (String form : new String[] {"text", "binary"})
		{
			CopyManager copy = connection.unwrap(PGConnection.class).getCopyAPI();
			ByteArrayOutputStream first = new ByteArrayOutputStream(), second = new ByteArrayOutputStream();

			copy.copyOut("COPY (SELECT client || '" + form + "', page FROM round_trip WHERE client = 'jdbc') TO STDOUT (FORMAT " + form + ")", first);
			copy.copyIn("COPY round_trip (client, page) FROM STDIN (FORMAT " + form + ")", new ByteArrayInputStream(first.toByteArray()));
			copy.copyOut("COPY (SELECT client, page FROM round_trip WHERE client = 'jdbc" + form + "') TO STDOUT (FORMAT " + form + ")", second);
			check("article by CopyManager, " + form, Arrays.equals(first.toByteArray(), second.toByteArray()), second);
		}
	}

	// Rows of two columns as a map.
	static Map<String, String> told(ResultSet rows, String name, String text) throws SQLException
	{
		Map<String, String> found = new TreeMap<>();

		while (rows.next())
			found.put((name.equals("COLUMN_NAME") ? rows.getString("TABLE_NAME") + "." : "") + rows.getString(name),
				Objects.toString(rows.getString(text), ""));
		rows.close();
		return found;
	}

	static Map<String, String> catalog(Connection connection, String query) throws SQLException
	{
		Map<String, String> found = new TreeMap<>();

		try (ResultSet rows = connection.createStatement().executeQuery(query))
		{
			while (rows.next())
				found.put(rows.getString(1), Objects.toString(rows.getString(2), ""));
		}
		return found;
	}

	// What the driver's metadata tells is what COMMENT ON said, of every function, table and column.
	static void comments(Connection connection) throws SQLException
	{
		DatabaseMetaData about = connection.getMetaData();
		String ours = "relnamespace = 'public'::regnamespace AND relkind = 'r'";
		Map<String, String> seen, wanted;

		seen = told(about.getFunctions(null, "public", "%"), "FUNCTION_NAME", "REMARKS");
		check("getFunctions tells comments", seen.size() > 40 && seen.get("extract_visits").startsWith("journeys of office holders"), seen);
		seen = told(about.getFunctionColumns(null, null, "extract_quotes", null), "FUNCTION_NAME", "TYPE_NAME");
		check("getFunctionColumns tells columns", seen.containsKey("extract_quotes"), seen);
		wanted = catalog(connection, "SELECT relname || '.' || attname, col_description(attrelid, attnum) FROM pg_attribute "
			+ "JOIN pg_class c ON c.oid = attrelid WHERE attnum > 0 AND NOT attisdropped AND " + ours);
		seen = told(about.getColumns(null, "public", "%", null), "COLUMN_NAME", "REMARKS");
		seen.keySet().retainAll(wanted.keySet());
		check("getColumns tells every comment", wanted.equals(seen) && seen.get("pages.page").equals("समाचार का पूरा पन्ना"), seen);
		seen = told(about.getColumns(null, "public", "pages", null), "COLUMN_NAME", "TYPE_NAME");
		check("getColumns names the type article", "article".equals(seen.get("pages.page")), seen);
		wanted = catalog(connection, "SELECT relname, obj_description(oid, 'pg_class') FROM pg_class WHERE " + ours);
		seen = told(about.getTables(null, "public", "%", new String[] {"TABLE"}), "TABLE_NAME", "REMARKS");
		check("getTables tells every comment", wanted.equals(seen) && seen.get("pages_meetings").startsWith("meetings told by"), seen);
	}

	static void error(Connection connection)
	{
		try
		{
			connection.createStatement().execute("CREATE TEXT SEARCH DICTIONARY wrong (TEMPLATE = varta_norm, NUKTAS = false)");
			check("error with SQLSTATE and hint", false, "no error");
		}
		catch (SQLException problem)
		{
			check("error with SQLSTATE and hint", "22023".equals(problem.getSQLState())
				&& ((PSQLException) problem).getServerErrorMessage().getHint() != null, problem);
		}
	}

	public static void main(String[] arguments) throws Exception
	{
		try (Connection connection = connect(""))
		{
			readAll(connection, arguments[0]);
			roundTripText(connection);
			roundTripBinary(connection);
			comments(connection);
			error(connection);
		}
	}
}
