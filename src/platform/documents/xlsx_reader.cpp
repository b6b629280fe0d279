#include <fmt/format.h>

#include <charconv>
#include <cmath>
#include <map>
#include <optional>
#include <pugixml.hpp>

#include "platform/documents/cell_guard.hpp"
#include "platform/documents/cell_values.hpp"
#include "platform/documents/file_kind.hpp"
#include "platform/documents/problems.hpp"
#include "platform/documents/spreadsheet.hpp"
#include "platform/documents/table_problems.hpp"
#include "platform/documents/text_encoding.hpp"
#include "platform/documents/utf8.hpp"
#include "platform/documents/xml_document.hpp"
#include "platform/documents/zip_archive.hpp"

namespace luoshi::documents {
namespace {

std::string plain(std::string_view text) { return clean_text(text); }

// <t> or runs of rich text; phonetic hints (<rPh>) are no part of the text.
std::string string_item(const pugi::xml_node& item) {
    std::string text;
    for (const pugi::xml_node& node : item.children()) {
        const std::string_view name = local_name(node);
        if (name == "t") text += node.text().get();
        if (name == "r") text += child(node, "t").text().get();
    }
    return plain(text);
}

// Whether a number format shows a date or a time: y, m, d, h, s outside of quotation marks, brackets and escapes.
bool shows_date(std::string_view format) {
    char closing = 0;
    for (std::size_t i = 0; i < format.size(); ++i) {
        const char c = format[i];
        if (closing != 0) {
            if (c == closing) closing = 0;
        } else if (c == '"') {
            closing = '"';
        } else if (c == '[') {
            // [h]:mm counts hours beyond a day: a duration, shown as a date it would be wrong.
            closing = ']';
        } else if (c == '\\' || c == '_' || c == '*') {
            ++i;
        } else if (std::string_view("yYmMdDhHsS").find(c) != std::string_view::npos) {
            return true;
        }
    }
    return false;
}

bool built_in_date(int format) {
    return (format >= 14 && format <= 22) || (format >= 27 && format <= 36) || (format >= 45 && format <= 47) ||
           (format >= 50 && format <= 58);
}

// For each cell style: is it a date?
std::vector<bool> read_date_styles(const pugi::xml_node& root) {
    std::map<int, bool> custom;
    for (const pugi::xml_node& format : child(root, "numFmts").children())
        custom[attribute_number(format, "numFmtId", -1)] = shows_date(attribute(format, "formatCode"));
    std::vector<bool> dates;
    for (const pugi::xml_node& style : child(root, "cellXfs").children()) {
        const int format = attribute_number(style, "numFmtId", 0);
        const auto own = custom.find(format);
        dates.push_back(own == custom.end() ? built_in_date(format) : own->second);
    }
    return dates;
}

struct CellPlace {
    std::size_t row = 0, column = 0;  // from 1
};

// "AB12". Nothing for what is no cell name or lies outside of any sheet.
std::optional<CellPlace> parse_place(std::string_view name) {
    CellPlace place;
    std::size_t i = 0;
    for (; i < name.size() && name[i] >= 'A' && name[i] <= 'Z' && i < 4; ++i)
        place.column = place.column * 26 + static_cast<std::size_t>(name[i] - 'A' + 1);
    const auto [end, error] = std::from_chars(name.data() + i, name.data() + name.size(), place.row);
    if (i == 0 || error != std::errc() || end != name.data() + name.size() || place.row == 0) return std::nullopt;
    return place;
}

struct Workbook {
    std::vector<std::string> strings;
    std::vector<bool> date_styles;
    bool mac_epoch = false;
};

class SheetReader {
 public:
    SheetReader(const Workbook& workbook, const TableLimits& limits, TableBudget& budget, std::string name)
        : workbook_(workbook), limits_(limits), budget_(budget) {
        table_.name = std::move(name);
    }

    Result<Table> read(const pugi::xml_node& root) {
        for (const pugi::xml_node& row : child(root, "sheetData").children()) {
            if (local_name(row) != "row") continue;
            ++row_;
            if (has_attribute(row, "r")) row_ = static_cast<std::size_t>(std::max(attribute_number(row, "r", 0), 0));
            if (row_ == 0) return file_broken("XLSX", "行号不对", "a row number is wrong");
            TRY_DO(read_row(row));
        }
        return std::move(table_);
    }

 private:
    Result<Nothing> read_row(const pugi::xml_node& row) {
        column_ = 0;
        for (const pugi::xml_node& cell : row.children()) {
            if (local_name(cell) != "c") continue;
            ++column_;
            if (const auto place = parse_place(attribute(cell, "r"))) {
                row_ = place->row;
                column_ = place->column;
            }
            std::string text = value_of(cell);
            if (!text.empty()) TRY_DO(put(std::move(text)));
        }
        return Nothing{};
    }

    // Cells without content take no room, so that a stray format at row 1,048,576 costs nothing.
    Result<Nothing> put(std::string text) {
        if (row_ > limits_.rows_max) return table_too_long(limits_.rows_max);
        if (column_ > limits_.columns_max) return table_too_wide(row_, limits_.columns_max);
        if (text.size() > limits_.cell_bytes_max) return cell_too_long(row_, column_);
        const std::size_t new_rows = row_ - std::min(row_, table_.rows.size());
        if (!budget_.take(new_rows, 0)) return table_too_large(row_);
        if (new_rows > 0) table_.rows.resize(row_);
        Row& row = table_.rows[row_ - 1];
        if (!budget_.take(column_ - std::min(column_, row.size()), text.size())) return table_too_large(row_);
        if (row.size() < column_) row.resize(column_);
        row[column_ - 1] = std::move(text);
        return Nothing{};
    }

    std::string value_of(const pugi::xml_node& cell) {
        const std::string_view type = attribute(cell, "t");
        if (type == "inlineStr") return std::string(rearmed(string_item(child(cell, "is"))));
        const std::string_view raw = child(cell, "v").text().get();
        if (type == "s") return shared_string(raw);
        if (type == "str") return std::string(rearmed(plain(raw)));
        if (type == "b") return raw == "1" ? "TRUE" : raw == "0" ? "FALSE" : std::string();
        if (type == "e") {
            add_problem("formula-error", fmt::format("公式的结果是错误值 {}，请改正后再导入。", plain(raw)));
            return plain(raw);
        }
        if (type == "d") return plain(raw);
        return number(raw, attribute_number(cell, "s", 0));
    }

    std::string shared_string(std::string_view raw) {
        std::size_t index = 0;
        const auto [end, error] = std::from_chars(raw.data(), raw.data() + raw.size(), index);
        if (error != std::errc() || end != raw.data() + raw.size() || index >= workbook_.strings.size()) return {};
        return std::string(rearmed(workbook_.strings[index]));
    }

    std::string number(std::string_view raw, int style) {
        const auto value = parse_number(trim(raw));
        if (!value) return plain(raw);
        const bool date = style >= 0 && static_cast<std::size_t>(style) < workbook_.date_styles.size() &&
                          workbook_.date_styles[static_cast<std::size_t>(style)];
        if (date) return show_date(*value, workbook_.mac_epoch);
        constexpr double digits_end = 1e15;
        if (std::abs(*value) >= digits_end && *value == std::floor(*value))
            add_problem("number-too-long",
                        "数字超过 15 位，表格软件已丢失末尾几位。请把这一列设为“文本”格式后重新输入。");
        return show_number(*value);
    }

    void add_problem(std::string slug, const std::string& sentence) {
        constexpr std::size_t problems_max = 1000;
        if (table_.problems.size() < problems_max)
            table_.problems.push_back({row_, column_, std::move(slug), cell_name(row_, column_) + "：" + sentence});
    }

    const Workbook& workbook_;
    const TableLimits& limits_;
    TableBudget& budget_;
    Table table_;
    std::size_t row_ = 0, column_ = 0;
};

struct SheetPart {
    std::string name, path;
};

Result<std::optional<XmlPart>> read_part(ZipArchive& archive, const std::string& path) {
    TRY(std::optional<std::string> text, archive.read(path));
    if (!text) return std::optional<XmlPart>();
    TRY(XmlPart part, parse_xml(std::move(*text), "XLSX"));
    return std::optional<XmlPart>(std::move(part));
}

class WorkbookReader {
 public:
    WorkbookReader(ZipArchive archive, const TableLimits& limits)
        : archive_(std::move(archive)), limits_(limits), budget_(limits.cells_max, limits.text_bytes_max) {}

    Result<std::vector<Table>> read() {
        TRY(const std::vector<SheetPart> sheets, find_sheets());
        TRY_DO(read_strings());
        TRY_DO(read_styles());
        std::vector<Table> tables;
        for (const SheetPart& sheet : sheets) {
            TRY(const std::optional<XmlPart> part, read_part(archive_, sheet.path));
            if (!part)
                return file_broken("XLSX", "缺少工作表 " + sheet.name, "the sheet " + sheet.name + " is missing");
            TRY(Table table, SheetReader(workbook_, limits_, budget_, sheet.name).read(part->root()));
            if (hidden_ > 0) table.notes.push_back(fmt::format("有 {} 张隐藏的工作表，未读入。", hidden_));
            tables.push_back(std::move(table));
        }
        if (std::ranges::all_of(tables, [](const Table& table) { return table.rows.empty(); })) return file_empty();
        return tables;
    }

 private:
    Result<std::vector<SheetPart>> find_sheets() {
        TRY(const std::optional<XmlPart> workbook, read_part(archive_, "xl/workbook.xml"));
        if (!workbook) return file_broken("XLSX", "缺少工作簿", "its workbook is missing");
        TRY(const auto targets, find_targets());
        const std::string_view epoch = attribute(child(workbook->root(), "workbookPr"), "date1904");
        workbook_.mac_epoch = epoch == "1" || epoch == "true";
        std::vector<SheetPart> sheets;
        for (const pugi::xml_node& sheet : child(workbook->root(), "sheets").children()) {
            if (!attribute(sheet, "state").empty() && attribute(sheet, "state") != "visible") {
                ++hidden_;
                continue;
            }
            const auto target = targets.find(std::string(sheet_relationship(sheet)));
            if (target != targets.end()) sheets.push_back({plain(attribute(sheet, "name")), target->second});
        }
        return sheets;
    }

    // r:id; a sheet also has a plain attribute sheetId, so the prefix is what tells.
    static std::string_view sheet_relationship(const pugi::xml_node& sheet) {
        for (const pugi::xml_attribute& a : sheet.attributes()) {
            const std::string_view name = a.name();
            if (name.find(':') != std::string_view::npos && local_name(a.name()) == "id") return a.value();
        }
        return {};
    }

    Result<std::map<std::string, std::string>> find_targets() {
        std::map<std::string, std::string> targets;
        TRY(const std::optional<XmlPart> part, read_part(archive_, "xl/_rels/workbook.xml.rels"));
        if (!part) return targets;
        for (const pugi::xml_node& node : part->root().children()) {
            const auto path = resolve_zip_path("xl", attribute(node, "Target"));
            if (!path) continue;
            targets.emplace(attribute(node, "Id"), *path);
            if (attribute(node, "Type").ends_with("/sharedStrings")) strings_path_ = *path;
            if (attribute(node, "Type").ends_with("/styles")) styles_path_ = *path;
        }
        return targets;
    }

    Result<Nothing> read_strings() {
        TRY(const std::optional<XmlPart> part, read_part(archive_, strings_path_));
        if (!part) return Nothing{};
        for (const pugi::xml_node& item : part->root().children())
            if (local_name(item) == "si") workbook_.strings.push_back(string_item(item));
        return Nothing{};
    }

    Result<Nothing> read_styles() {
        TRY(const std::optional<XmlPart> part, read_part(archive_, styles_path_));
        if (part) workbook_.date_styles = read_date_styles(part->root());
        return Nothing{};
    }

    ZipArchive archive_;
    const TableLimits& limits_;
    TableBudget budget_;
    Workbook workbook_;
    std::string strings_path_ = "xl/sharedStrings.xml", styles_path_ = "xl/styles.xml";
    int hidden_ = 0;
};

}  // namespace

Result<std::vector<Table>> read_xlsx(std::string_view bytes, const TableLimits& limits) {
    if (bytes.size() > limits.bytes_max) return file_too_large(bytes.size(), limits.bytes_max);
    TRY(ZipArchive archive, ZipArchive::open(bytes, limits.expanded_max));
    return WorkbookReader(std::move(archive), limits).read();
}

Result<std::vector<Table>> read_tables(std::string_view bytes, const TableLimits& limits) {
    if (bytes.size() > limits.bytes_max) return file_too_large(bytes.size(), limits.bytes_max);
    TRY(const FileKind kind, recognise_file(bytes));
    if (kind == FileKind::xlsx) return read_xlsx(bytes, limits);
    if (kind != FileKind::text)
        return Problem{Code::invalid, "file-kind-unknown", "这不是表格文件。可以导入的有：xlsx、csv。",
                       "This is not a table. Tables can be imported from xlsx and csv files."};
    TRY(Table table, read_csv(bytes, limits));
    std::vector<Table> tables;
    tables.push_back(std::move(table));
    return tables;
}

}  // namespace luoshi::documents
