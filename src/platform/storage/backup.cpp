#include "platform/storage/backup.hpp"

#include <fmt/format.h>

#include <fstream>
#include <set>

#include "platform/crypto/digest.hpp"
#include "platform/storage/audit_verify.hpp"
#include "platform/storage/catalogue.hpp"
#include "platform/storage/line_file.hpp"
#include "platform/storage/row_json.hpp"

namespace luoshi::storage {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view format_name = "luoshi.backup/1";
constexpr std::size_t file_chunk = 512U << 10U;
constexpr std::int64_t rows_between_settles = 1000;

struct Header {
    std::string format;
    Instant made;
    Engine engine = Engine::sqlite;
    std::vector<std::string> migrations;
};
BOOST_DESCRIBE_STRUCT(Header, (), (format, made, engine, migrations))

struct TableLine {
    std::string table;
    std::vector<std::string> columns;
};
BOOST_DESCRIBE_STRUCT(TableLine, (), (table, columns))

struct TableEnd {
    std::int64_t rows = 0;
    std::string digest;
};
BOOST_DESCRIBE_STRUCT(TableEnd, (), (rows, digest))

struct FileLine {
    std::string file;
    std::int64_t bytes = 0;
};
BOOST_DESCRIBE_STRUCT(FileLine, (), (file, bytes))

struct EndCounts {
    std::int64_t tables = 0;
    std::int64_t rows = 0;
    std::int64_t files = 0;
};
BOOST_DESCRIBE_STRUCT(EndCounts, (), (tables, rows, files))

struct EndLine {
    EndCounts end;
    std::string sha256;
};
BOOST_DESCRIBE_STRUCT(EndLine, (), (end, sha256))

// Of a set of rows: the order does not matter, every row does.
class TableDigest {
 public:
    void add(std::string_view row) {
        const auto one = crypto::sha256(row);
        for (std::size_t i = 0; i < one.size(); ++i) sum_[i] ^= one[i];
        ++rows_;
    }
    TableEnd end() const { return {rows_, crypto::hex(crypto::view(sum_))}; }
    std::int64_t rows() const { return rows_; }

 private:
    crypto::Digest sum_{};
    std::int64_t rows_ = 0;
};

// A refusal on its way through a callback of the storage; it undoes the transaction and comes out as a Problem.
struct Refused : std::runtime_error {
    explicit Refused(Problem p) : std::runtime_error(p.slug), problem(std::move(p)) {}
    Problem problem;
};

[[noreturn]] void refuse(Code code, std::string slug, std::string detail, std::string detail_en) {
    throw Refused({code, std::move(slug), std::move(detail), std::move(detail_en)});
}
[[noreturn]] void not_a_backup() { refuse(Code::invalid, "not-a-backup", "这不是落实的备份文件", "this is not a backup file of luoshi"); }
[[noreturn]] void damaged(std::string_view where) {
    refuse(Code::invalid, "backup-damaged", fmt::format("备份文件损坏（{}），没有恢复任何内容；请换用另一份备份", where),
           fmt::format("the backup is damaged ({}); nothing was restored; use another one", where));
}

constexpr Query applied_names{"backup.migrations", "SELECT module || '/' || name FROM schema_migration",
                              "SELECT module || '/' || name FROM schema_migration"};

std::vector<std::string> applied(Connection& connection) {
    auto names = connection.all<std::string>(applied_names);
    std::ranges::sort(names);  // here, not by the database: every collation gives the same
    return names;
}

// A statement made from the catalogue; `name` and `text` hold what it points to.
Query named(std::string& name, std::string& text, std::string_view prefix, const Table& table, std::string sql) {
    name = crypto::sha256_hex(fmt::format("{} {}", prefix, table.name)).substr(0, 40);
    text = std::move(sql);
    return {name, text, text};
}

void read_rows(Connection& connection, const Table& table, const std::function<void(std::string)>& sink) {
    std::string name;
    std::string text;
    connection.stream(named(name, text, "all rows of", table, select_all(table)), [&](const Row& row) { sink(json_array(row)); });
}

// ---- writing ---------------------------------------------------------------------------------------------------------

TableEnd write_table(Connection& connection, const Table& table, LineWriter& out, const Progress& progress, std::int64_t rows_before) {
    TableLine line{table.name, {}};
    for (const auto& column : table.columns) line.columns.push_back(column.name);
    out.line(json::to_json(line));
    TableDigest digest;
    read_rows(connection, table, [&](const std::string& row) {
        digest.add(row);
        out.line(row);
        if (progress && digest.rows() % 10'000 == 0) progress(table.name, rows_before + digest.rows());
    });
    out.line(json::to_json(digest.end()));
    return digest.end();
}

bool is_stored_file(const fs::path& relative) {
    const std::string name = relative.generic_string();
    return name.size() == 65 && name[2] == '/' && crypto::from_hex(name.substr(0, 2) + name.substr(3)).has_value();
}

std::int64_t write_files(const fs::path& folder, LineWriter& out, const Progress& progress) {
    std::vector<fs::path> names;
    if (fs::is_directory(folder)) {
        for (const auto& entry : fs::recursive_directory_iterator(folder)) {
            const auto relative = fs::relative(entry.path(), folder);
            if (entry.is_regular_file() && is_stored_file(relative)) names.push_back(relative);
        }
    }
    std::ranges::sort(names);
    std::string chunk(file_chunk, '\0');
    for (const auto& name : names) {
        std::ifstream file(folder / name, std::ios::binary);
        if (!file) throw LineFileError((folder / name).string() + ": cannot be read");
        out.line(json::to_json(FileLine{name.generic_string(), static_cast<std::int64_t>(fs::file_size(folder / name))}));
        while (file.read(chunk.data(), static_cast<std::streamsize>(chunk.size())) || file.gcount() > 0) {
            out.line('"' + crypto::base64(std::string_view(chunk).substr(0, static_cast<std::size_t>(file.gcount()))) + '"');
        }
        if (progress) progress(name.generic_string(), 0);
    }
    return static_cast<std::int64_t>(names.size());
}

BackupSummary write_backup(Storage& storage, const BackupPlaces& places, const Clock& clock, const Progress& progress) {
    BackupSummary summary;
    LineWriter out(places.file);
    storage.in_snapshot([&](Connection& connection) {
        out.line(json::to_json(Header{std::string(format_name), clock.now(), connection.engine(), applied(connection)}));
        for (const auto& table : catalogue(connection)) {
            if (progress) progress(table.name, summary.rows);
            summary.rows += write_table(connection, table, out, progress, summary.rows).rows;
            ++summary.tables;
        }
    });
    // Files after rows: a row's original was kept before the row was written, so every row of the snapshot finds its file.
    if (places.files) summary.files = write_files(*places.files, out, progress);
    const EndCounts counts{summary.tables, summary.rows, summary.files};
    out.line(json::to_json(EndLine{counts, out.digest()}));
    out.finish();
    summary.bytes = static_cast<std::int64_t>(fs::file_size(places.file));
    return summary;
}

// ---- reading ---------------------------------------------------------------------------------------------------------

template <class T>
T line_as(const std::string& line, std::string_view where) {
    auto parsed = json::from_json<T>(line);
    if (!parsed) damaged(where);
    return std::move(*parsed);
}

std::string next_line(LineReader& in) {
    auto line = in.line();
    if (!line) damaged("文件不完整");
    return std::move(*line);
}

Parameter as_parameter(const json::value& v, const Column& column) {
    if (v.is_null()) return parameter(std::nullopt);
    if (v.is_string()) return parameter_owned(std::string(v.get_string()));
    if (const auto* bytes = v.if_object()) {
        const auto* const text = bytes->if_contains("base64");
        auto decoded = text != nullptr && text->is_string() ? crypto::from_base64(text->get_string()) : std::nullopt;
        if (!decoded) damaged(column.name);
        return {.kind = Parameter::Kind::bytes, .owned = std::move(*decoded)};
    }
    if (!v.is_number()) damaged(column.name);
    if (column.is_real) return parameter(v.to_number<double>());
    boost::system::error_code error;
    const auto integer = v.to_number<std::int64_t>(error);
    if (error) damaged(column.name);
    return column.is_boolean ? parameter(integer != 0) : parameter(integer);
}

constexpr Query known_reference_tables{"backup.reference_tables", "SELECT table_name FROM schema_reference", "SELECT table_name FROM schema_reference"};

// One restore into one transaction.
class Restoring {
 public:
    Restoring(Connection& connection, LineReader& in, const BackupPlaces& places, const Progress& progress)
        : connection_(connection), in_(in), places_(places), progress_(progress), tables_(catalogue(connection)) {}

    BackupSummary run() {
        refuse_rows_that_are_there();
        check_header();
        const auto keys = foreign_keys(connection_);
        connection_.begin_schema_change();
        for (const auto& drop : keys.drop) connection_.script(drop);
        if (connection_.engine() == Engine::sqlite) connection_.script("PRAGMA defer_foreign_keys = ON");
        // What the migrations themselves put there comes again from the file.
        for (const auto& table : tables_) {
            if (reference_tables_.contains(table.name)) connection_.script("DELETE FROM " + quoted_name(table.name));
        }
        read_everything();
        compare_with_the_database();
        check_audit();
        for (const auto& again : keys.restore) connection_.script(again);
        connection_.commit();
        return summary_;
    }

 private:
    // Rows of reference tables alone are nobody's work: some are filled by migrations, and every act leaves its audit entry elsewhere.
    void refuse_rows_that_are_there() {
        for (auto& name : connection_.all<std::string>(known_reference_tables)) reference_tables_.insert(std::move(name));
        for (const auto& table : tables_) {
            if (reference_tables_.contains(table.name)) continue;
            std::string name;
            std::string text;
            const auto query = named(name, text, "first row of", table, fmt::format("SELECT 1 FROM {} LIMIT 1", quoted_name(table.name)));
            if (!connection_.one<std::int64_t>(query)) continue;
            refuse(Code::conflict, "database-not-empty", fmt::format("目标数据库不是空的（表 {} 已有数据）；请恢复到一个新的数据库", table.name),
                   fmt::format("the target database is not empty (table {}); restore into a new one", table.name));
        }
    }

    void check_header() {
        const auto header = json::from_json<Header>(next_line(in_));
        if (!header || header->format != format_name) not_a_backup();
        const auto here = applied(connection_);
        std::vector<std::string> different;
        std::ranges::set_symmetric_difference(here, header->migrations, std::back_inserter(different));
        if (different.empty()) return;
        refuse(Code::conflict, "backup-other-version",
               fmt::format("备份与本程序的数据库结构不同（{}）；请用制作备份时的版本恢复，再升级", different.front()),
               fmt::format("the backup's schema differs from this program's ({}); restore with the version that made it, then upgrade", different.front()));
    }

    void read_everything() {
        for (;;) {
            const auto line = next_line(in_);
            if (line.starts_with("{\"table\"")) read_table(line_as<TableLine>(line, "表头"));
            else if (line.starts_with("{\"file\"")) read_file(line_as<FileLine>(line, "文件头"));
            else return read_end(line_as<EndLine>(line, "结尾"));
        }
    }

    const Table& table_named(const TableLine& line) const {
        const auto found = std::ranges::find(tables_, line.table, &Table::name);
        if (found == tables_.end()) damaged(line.table);
        return *found;
    }

    // The columns in the order of the file: the two engines may list them differently.
    static Table in_order(const Table& table, const TableLine& line) {
        Table ordered{table.name, {}};
        for (const auto& name : line.columns) {
            const auto found = std::ranges::find(table.columns, name, &Column::name);
            if (found == table.columns.end()) damaged(line.table);
            ordered.columns.push_back(*found);
        }
        if (ordered.columns.size() != table.columns.size()) damaged(line.table);
        return ordered;
    }

    void read_table(const TableLine& line) {
        const Table table = in_order(table_named(line), line);
        std::string name;
        std::string text;
        const Query insert = named(name, text, "restore into", table, insert_one(table));
        TableDigest digest;
        std::vector<Parameter> parameters(table.columns.size());
        std::string row = next_line(in_);
        for (; row.starts_with('['); row = next_line(in_)) {
            digest.add(row);
            insert_row(insert, table, row, parameters);
            if (digest.rows() % rows_between_settles == 0) connection_.settle();
            if (progress_ && digest.rows() % 10'000 == 0) progress_(table.name, summary_.rows + digest.rows());
        }
        connection_.settle();
        const auto end = line_as<TableEnd>(row, table.name);
        if (end.rows != digest.rows() || end.digest != digest.end().digest) damaged(table.name);
        written_.emplace_back(table, end);
        summary_.rows += end.rows;
        ++summary_.tables;
    }

    void insert_row(const Query& insert, const Table& table, const std::string& row, std::vector<Parameter>& parameters) {
        const auto parsed = json::parse(row);
        const auto* const values = parsed ? parsed->if_array() : nullptr;
        if (values == nullptr || values->size() != table.columns.size()) damaged(table.name);
        for (std::size_t i = 0; i < values->size(); ++i) parameters[i] = as_parameter((*values)[i], table.columns[i]);
        connection_.execute(insert, parameters);
    }

    void read_file(const FileLine& line) {
        if (!is_stored_file(line.file)) damaged(line.file);
        std::string content;
        while (static_cast<std::int64_t>(content.size()) < line.bytes) {
            const auto chunk = json::parse(next_line(in_));
            const auto bytes = chunk && chunk->is_string() ? crypto::from_base64(chunk->get_string()) : std::nullopt;
            if (!bytes || bytes->empty()) damaged(line.file);
            content += *bytes;
        }
        const std::string hash = line.file.substr(0, 2) + line.file.substr(3);
        if (static_cast<std::int64_t>(content.size()) != line.bytes || crypto::sha256_hex(content) != hash) damaged(line.file);
        if (places_.files) keep_file(*places_.files / line.file, content);
        ++summary_.files;
    }

    // Content-addressed: a file that is there already is the same file.
    static void keep_file(const fs::path& path, const std::string& content) {
        if (fs::exists(path)) return;
        fs::create_directories(path.parent_path());
        const fs::path partial = path.string() + ".partial";
        std::ofstream file(partial, std::ios::binary);
        file << content;
        file.close();
        if (!file) throw LineFileError(partial.string() + ": cannot be written");
        fs::rename(partial, path);
    }

    void read_end(const EndLine& line) {
        if (line.sha256 != in_.digest_before_last() || line.end.rows != summary_.rows || line.end.tables != summary_.tables ||
            line.end.files != summary_.files || summary_.tables != static_cast<std::int64_t>(tables_.size())) {
            damaged("结尾");
        }
    }

    void compare_with_the_database() {
        for (const auto& [table, expected] : written_) {
            TableDigest digest;
            read_rows(connection_, table, [&](const std::string& row) { digest.add(row); });
            if (digest.end().rows != expected.rows || digest.end().digest != expected.digest) damaged(table.name);
        }
    }

    void check_audit() {
        const auto verdict = verify_audit(connection_);
        summary_.audit_entries = verdict.entries;
        if (verdict.sound()) return;
        refuse(Code::invalid, "backup-audit-broken", "备份中的审计链不完整：" + verdict.faults[0].says,
               "the audit in this backup does not stand up: " + verdict.faults[0].says_en);
    }

    Connection& connection_;
    LineReader& in_;
    const BackupPlaces& places_;
    const Progress& progress_;
    std::vector<Table> tables_;
    std::set<std::string> reference_tables_;
    std::vector<std::pair<Table, TableEnd>> written_;
    BackupSummary summary_;
};

}  // namespace

Result<BackupSummary> backup(Storage& storage, const BackupPlaces& places, const Clock& clock, const Progress& progress) {
    try {
        return write_backup(storage, places, clock, progress);
    } catch (const LineFileError& error) {
        return Problem{Code::unavailable, "backup-not-written", fmt::format("备份没有写成：{}；请检查磁盘空间和权限", error.what()),
                       fmt::format("the backup was not written: {}; check space and rights", error.what())};
    }
}

Result<BackupSummary> restore(Storage& storage, std::span<const Migrations> modules, const BackupPlaces& places, const Progress& progress) {
    TRY_DO(migrate(storage, modules));
    BackupSummary summary;
    try {
        LineReader in(places.file);
        storage.exclusively([&](Connection& connection) {
            try {
                summary = Restoring(connection, in, places, progress).run();
            } catch (...) {
                connection.rollback();
                throw;
            }
        });
    } catch (const Refused& refused) {
        return refused.problem;
    } catch (const ConstraintBroken& broken) {
        return Problem{Code::invalid, "backup-damaged", fmt::format("备份中的数据违反数据库约束：{}", broken.what()),
                       fmt::format("the backup's rows break a constraint: {}", broken.what())};
    } catch (const LineFileError& error) {
        return Problem{Code::invalid, "backup-damaged", fmt::format("备份文件读不出来：{}", error.what()),
                       fmt::format("the backup cannot be read: {}", error.what())};
    }
    summary.bytes = static_cast<std::int64_t>(fs::file_size(places.file));
    return summary;
}

Result<BackupSummary> copy(Storage& from, Storage& to, std::span<const Migrations> modules, const fs::path& workspace, const Progress& progress) {
    const BackupPlaces places{workspace / "copy.luoshi", std::nullopt};
    TRY_DO(backup(from, places, system_clock(), progress));
    auto copied = restore(to, modules, places, progress);
    fs::remove(places.file);
    return copied;
}

}  // namespace luoshi::storage
