// Experts from a spreadsheet: read and shown first, written after that.
#include <algorithm>
#include <charconv>
#include <set>

#include "platform/documents/spreadsheet.hpp"
#include "programmes/review/experts/queries.hpp"
#include "programmes/review/experts/store.hpp"

namespace luoshi::programmes::review::experts {
namespace {

constexpr std::size_t most_rows = 1000;

struct Columns {
    std::size_t name = 0, unit = 0, born = 0, title = 0, title_words = 0, since = 0, fields = 0, phone = 0, certificate = 0, none = 0;
};

Result<Columns> columns_of(const documents::Row& header) {
    const auto at = [&](std::string_view title) { return static_cast<std::size_t>(std::ranges::find(header, title) - header.begin()); };
    Columns columns{at("姓名"), at("工作单位"), at("出生日期"), at("职称级别"), at("职称"), at("从业起始年"), at("评审领域"), at("电话"), at("证书编号"), header.size()};
    if (columns.name == columns.none || columns.unit == columns.none || columns.fields == columns.none)
        return Problem{Code::invalid, "columns-missing", "表格第一行要有“姓名”“工作单位”“评审领域”三列；可选“出生日期”“职称级别”“职称”“从业起始年”“电话”“证书编号”",
                       "the first row needs the columns 姓名, 工作单位 and 评审领域"};
    return columns;
}

std::vector<std::string> parts_of(std::string_view text) {
    std::vector<std::string> parts;
    std::string part;
    const auto end = [&] {
        if (!part.empty()) parts.push_back(part);
        part.clear();
    };
    while (!text.empty()) {
        bool cut = false;
        for (const std::string_view sign : {"、", "，", ",", "；", ";", " "}) {
            if (!text.starts_with(sign)) continue;
            end();
            text.remove_prefix(sign.size());
            cut = true;
            break;
        }
        if (cut) continue;
        part += text.front();
        text.remove_prefix(1);
    }
    end();
    return parts;
}

std::optional<ExpertTitle> title_of(const std::string& text) {
    if (text.empty() || text == "无") return ExpertTitle::none;
    if (text == "中级") return ExpertTitle::middle;
    if (text == "副高级" || text == "副高") return ExpertTitle::deputy_senior;
    if (text == "正高级" || text == "正高") return ExpertTitle::senior;
    return std::nullopt;
}

struct Line {
    std::optional<ImportedExpert> expert;
    std::string words, words_en;
};

Line read_line(Work& work, const documents::Row& row, const Columns& columns) {
    const auto cell = [&](std::size_t column) { return column < row.size() ? row[column] : std::string{}; };
    ImportedExpert one;
    one.id = work.new_id<ExpertId>();
    one.content.name = cell(columns.name);
    one.unit = cell(columns.unit);
    one.content.fields = parts_of(cell(columns.fields));
    one.content.title_words = cell(columns.title_words);
    one.content.phone = cell(columns.phone);
    one.content.certificate = cell(columns.certificate);
    if (one.content.name.empty()) return {{}, "没有姓名", "the name is missing"};
    if (one.unit.empty()) return {{}, one.content.name + "：没有工作单位，无法判断回避", "the unit is missing"};
    if (one.content.fields.empty()) return {{}, one.content.name + "：没有评审领域", "no field"};
    const auto title = title_of(cell(columns.title));
    if (!title) return {{}, one.content.name + "：职称级别“" + cell(columns.title) + "”应为无、中级、副高级、正高级之一", "the level of the title is not known"};
    one.content.title = *title;
    if (const auto born = cell(columns.born); !born.empty()) {
        one.content.born = Date::parse(born);
        if (!one.content.born) return {{}, one.content.name + "：出生日期“" + born + "”应写成 1970-05-01", "the birthday is no date"};
    }
    if (const auto since = cell(columns.since); !since.empty()) {
        int year = 0;
        const auto [end, error] = std::from_chars(since.data(), since.data() + since.size(), year);
        if (error != std::errc{} || end != since.data() + since.size()) return {{}, one.content.name + "：从业起始年“" + since + "”应写成 2008", "the year is no number"};
        one.content.field_since = year;
    }
    return {std::move(one), "", ""};
}

}  // namespace

Result<ExpertsRead> read_experts(Work& work, const ReadExperts& command) {
    TRY(const auto tables, documents::read_tables(command.upload.bytes));
    if (tables.empty() || tables.front().rows.size() < 2) return Problem{Code::invalid, "table-empty", "表格里没有专家，第一行是标题，从第二行起每行一人", "the table has no experts; the first row holds the titles"};
    const auto& rows = tables.front().rows;
    if (rows.size() > most_rows + 1) return Problem{Code::invalid, "table-too-long", "一次最多导入 1000 人，请分成几个文件", "at most 1000 at a time"};
    TRY(const Columns columns, columns_of(rows.front()));
    std::set<std::pair<std::string, std::string>> known;
    for (const auto& line : all_experts(work, command.county, work.today())) known.emplace(line.name, line.unit);
    ExpertsRead read;
    for (std::size_t i = 1; i < rows.size(); ++i) {
        const auto number = static_cast<std::int64_t>(i + 1);
        if (std::ranges::all_of(rows[i], [](const auto& cell) { return cell.empty(); })) continue;
        auto line = read_line(work, rows[i], columns);
        if (!line.expert) read.faults.push_back({number, line.words, line.words_en});
        else if (!known.emplace(line.expert->content.name, line.expert->unit).second)
            read.faults.push_back({number, line.expert->content.name + "（" + line.expert->unit + "）已在库中或在表中重复", "is in the pool already, or stands twice"});
        else read.rows.push_back(*std::move(line.expert));
    }
    return read;
}

Result<ExpertsImported> import_experts(Work& work, const ImportExperts& command) {
    TRY(const org::BodyLine office, office_of(work, command.county, command.office));
    if (command.experts.empty() || command.experts.size() > most_rows) return field_problem("experts", "nothing-to-import", "没有可导入的专家，一次最多 1000 人", "between 1 and 1000 experts");
    ExpertsImported done;
    for (const auto& one : command.experts) {
        if (work.one<ExpertEntry>(queries::expert_by_id, office.county, one.id)) {
            ++done.known;
            continue;
        }
        NewFact work_there;
        work_there.id = work.new_id<FactId>();
        work_there.unit_name = one.unit;
        work_there.detail = one.content.title_words;
        work_there.from = work.today();
        TRY_DO(insert_expert(work, office, {one.id, office.county, office.id, one.content, {work_there}}));
        ++done.added;
    }
    return done;
}

}  // namespace luoshi::programmes::review::experts
