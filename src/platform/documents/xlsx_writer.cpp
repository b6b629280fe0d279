#include <fmt/format.h>
#include <xlsxwriter.h>

#include <filesystem>
#include <fstream>
#include <set>
#include <sstream>
#include <stdexcept>

#include "platform/documents/cell_guard.hpp"
#include "platform/documents/cell_values.hpp"
#include "platform/documents/html_tokens.hpp"
#include "platform/documents/spreadsheet.hpp"
#include "platform/documents/table_problems.hpp"
#include "platform/documents/text_encoding.hpp"
#include "platform/documents/utf8.hpp"

namespace luoshi::documents {
namespace {

constexpr std::size_t rows_of_a_sheet = 1'048'576;
constexpr std::size_t cell_characters_max = 32'767;

// A file of our own in the system's temporary folder, gone when this is.
class TemporaryFile {
 public:
    TemporaryFile() {
        std::string pattern = (std::filesystem::temp_directory_path() / "table-XXXXXX").string();
        const int handle = mkstemp(pattern.data());
        if (handle < 0) throw std::runtime_error("xlsx: no temporary file can be made");
        close(handle);
        path_ = pattern;
    }
    TemporaryFile(const TemporaryFile&) = delete;
    TemporaryFile& operator=(const TemporaryFile&) = delete;
    ~TemporaryFile() {
        std::error_code ignored;
        std::filesystem::remove(path_, ignored);
    }
    const std::filesystem::path& path() const { return path_; }

 private:
    std::filesystem::path path_;
};

std::size_t utf16_units(std::string_view text) {
    std::size_t units = 0;
    for (std::size_t i = 0; i < text.size();) units += next_code_point(text, i) > 0xFFFF ? 2 : 1;
    return units;
}

// A cell holds 32,767 UTF-16 units; a longer text is cut and says so.
std::string cell_text(std::string_view text) {
    std::string clean = clean_text(text);
    if (utf16_units(clean) <= cell_characters_max) return clean;
    return std::string(first_code_points(clean, cell_characters_max / 2)) + "…";
}

std::string allowed_sheet_name(std::string_view wanted, const std::set<std::string>& used) {
    std::string name;
    for (const char c : clean_text(wanted))
        name += std::string_view("[]:*?/\\\n\t").find(c) == std::string_view::npos ? c : ' ';
    name = std::string(trim(name));
    while (name.starts_with('\'')) name.erase(0, 1);
    while (name.ends_with('\'')) name.pop_back();
    constexpr std::size_t characters_max = 31;
    if (name.empty()) name = "Sheet";
    const std::string base = name;
    for (int serial = 2;; ++serial) {
        name = std::string(first_code_points(
            name, utf16_units(name) == count_code_points(name) ? characters_max : characters_max / 2));
        if (!used.contains(lower_case_ascii(name))) return name;
        const std::string ending = fmt::format(" ({})", serial);
        name = std::string(first_code_points(base, characters_max / 2)) + ending;
    }
}

const char* number_format_of(ColumnKind kind) {
    switch (kind) {
        case ColumnKind::text:
            return "@";
        case ColumnKind::integer:
            return "0";
        case ColumnKind::number:
            return "General";
        case ColumnKind::money:
            return "#,##0.00";
        case ColumnKind::percent:
            return "0.00%";
        case ColumnKind::date:
            return "yyyy-mm-dd";
        case ColumnKind::date_time:
            return "yyyy-mm-dd hh:mm:ss";
    }
    return "@";
}

}  // namespace

struct XlsxWriter::State {
    TemporaryFile file;
    lxw_workbook* workbook = nullptr;
    lxw_worksheet* sheet = nullptr;
    lxw_format* header = nullptr;
    std::vector<lxw_format*> formats;  // by ColumnKind
    std::vector<Column> columns;
    std::set<std::string> names;
    lxw_row_t next_row = 0;

    ~State() {
        if (workbook != nullptr) workbook_close(workbook);
    }
};

XlsxWriter::XlsxWriter() : state_(std::make_unique<State>()) {
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    state_->workbook = workbook_new_opt(state_->file.path().c_str(), &options);
    if (state_->workbook == nullptr) throw std::runtime_error("xlsx: no workbook can be made");
    // The time of writing would make equal tables unequal files.
    lxw_doc_properties properties{};
    constexpr time_t first_of_january_2000 = 946'684'800;
    properties.created = first_of_january_2000;
    workbook_set_properties(state_->workbook, &properties);
    state_->header = workbook_add_format(state_->workbook);
    format_set_bold(state_->header);
    format_set_text_wrap(state_->header);
    format_set_align(state_->header, LXW_ALIGN_VERTICAL_CENTER);
    for (int kind = 0; kind <= static_cast<int>(ColumnKind::date_time); ++kind) {
        lxw_format* format = workbook_add_format(state_->workbook);
        format_set_num_format(format, number_format_of(static_cast<ColumnKind>(kind)));
        state_->formats.push_back(format);
    }
}
XlsxWriter::XlsxWriter(XlsxWriter&&) noexcept = default;
XlsxWriter& XlsxWriter::operator=(XlsxWriter&&) noexcept = default;
XlsxWriter::~XlsxWriter() = default;

void XlsxWriter::begin_sheet(const std::string& wanted_name, std::vector<Column> columns) {
    State& state = *state_;
    const std::string name = allowed_sheet_name(wanted_name, state.names);
    state.names.insert(lower_case_ascii(name));  // Excel takes "a" and "A" for the same
    state.sheet = workbook_add_worksheet(state.workbook, name.c_str());
    if (state.sheet == nullptr) throw std::runtime_error("xlsx: no sheet can be added");
    state.columns = std::move(columns);
    for (std::size_t i = 0; i < state.columns.size(); ++i) {
        const auto column = static_cast<lxw_col_t>(i);
        worksheet_set_column(state.sheet, column, column, std::clamp(state.columns[i].width, 2.0, 200.0), nullptr);
    }
    worksheet_freeze_panes(state.sheet, 1, 0);
    for (std::size_t i = 0; i < state.columns.size(); ++i)
        worksheet_write_string(state.sheet, 0, static_cast<lxw_col_t>(i), cell_text(state.columns[i].title).c_str(),
                               state.header);
    state.next_row = 1;
}

Result<Nothing> XlsxWriter::add_row(std::span<const std::string> row) {
    State& state = *state_;
    if (state.next_row >= rows_of_a_sheet)
        return Problem{Code::invalid, "sheet-too-long",
                       "超过 Excel 一张表的行数上限（1048576 行）。请缩小范围，或改用 CSV 导出。",
                       "More rows than a sheet can hold (1,048,576). Narrow the selection, or export as CSV."};
    for (std::size_t i = 0; i < row.size(); ++i) {
        const auto column = static_cast<lxw_col_t>(i);
        const ColumnKind kind = i < state.columns.size() ? state.columns[i].kind : ColumnKind::text;
        lxw_format* format = state.formats[static_cast<std::size_t>(kind)];
        if (row[i].empty()) continue;
        if (!fits_kind(row[i], kind)) {
            // Written as a string, never as a formula; the apostrophe protects whoever saves the sheet as CSV later.
            worksheet_write_string(state.sheet, state.next_row, column, cell_text(disarmed(row[i])).c_str(),
                                   state.formats[static_cast<std::size_t>(ColumnKind::text)]);
            continue;
        }
        const bool date = kind == ColumnKind::date || kind == ColumnKind::date_time;
        const double value = date ? *date_serial(row[i]) : *parse_number(row[i]);
        worksheet_write_number(state.sheet, state.next_row, column, value, format);
    }
    ++state.next_row;
    return Nothing{};
}

std::string XlsxWriter::finish() {
    lxw_workbook* workbook = std::exchange(state_->workbook, nullptr);
    const lxw_error error = workbook_close(workbook);
    if (error != LXW_NO_ERROR) throw std::runtime_error(fmt::format("xlsx: {}", lxw_strerror(error)));
    std::ifstream file(state_->file.path(), std::ios::binary);
    std::ostringstream bytes;
    bytes << file.rdbuf();
    if (!file || bytes.view().empty()) throw std::runtime_error("xlsx: the finished file cannot be read back");
    return std::move(bytes).str();
}

Result<std::string> write_xlsx(std::span<const Sheet> sheets) {
    XlsxWriter writer;
    for (const Sheet& sheet : sheets) {
        writer.begin_sheet(sheet.name, sheet.columns);
        for (const Row& row : sheet.rows) TRY_DO(writer.add_row(row));
    }
    return writer.finish();
}

}  // namespace luoshi::documents
