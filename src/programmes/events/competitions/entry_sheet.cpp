// Entries from a spreadsheet, as schools keep them: one row for each pupil; rows that follow each other with the same event and work are one team.
#include <algorithm>
#include <array>

#include "platform/documents/spreadsheet.hpp"
#include "programmes/events/competitions/store.hpp"

namespace luoshi::programmes::events::competitions {
namespace {

constexpr std::array<std::string_view, 7> titles{"赛项", "作品名称", "姓名", "学籍号", "出生日期", "公开姓名", "指导教师"};

std::vector<std::string> listed(const std::string& text) {
    std::vector<std::string> parts;
    std::string part;
    const auto end = [&] {
        if (!part.empty()) parts.push_back(std::move(part));
        part.clear();
    };
    for (std::size_t i = 0; i < text.size();) {
        const bool wide = text.compare(i, 3, "、") == 0 || text.compare(i, 3, "，") == 0;
        if (wide || text[i] == ',') end();
        else part += text[i];
        i += wide ? 3 : 1;
    }
    end();
    return parts;
}

}  // namespace

Result<EntrySheetRead> read_entry_sheet(Work& work, const ReadEntrySheet& command) {
    TRY(const EditionEntry edition, find_edition(work, command.county, command.id));
    TRY(const auto tables, documents::read_tables(command.upload.bytes));
    if (tables.empty() || tables.front().rows.empty()) return Problem{Code::invalid, "table-empty", "表格是空的", "the table is empty"};
    const auto& rows = tables.front().rows;
    std::array<std::size_t, titles.size()> columns{};
    for (std::size_t i = 0; i < titles.size(); ++i) {
        columns[i] = static_cast<std::size_t>(std::ranges::find(rows.front(), titles[i]) - rows.front().begin());
        if (columns[i] == rows.front().size())
            return Problem{Code::invalid, "columns-missing", "表格第一行要有这些列：赛项、作品名称、姓名、学籍号、出生日期、公开姓名、指导教师；缺“" + std::string(titles[i]) + "”",
                           "the first row needs the columns 赛项, 作品名称, 姓名, 学籍号, 出生日期, 公开姓名, 指导教师"};
    }
    EntrySheetRead read;
    for (std::size_t i = 1; i < rows.size(); ++i) {
        const auto cell = [&](std::size_t column) { return columns[column] < rows[i].size() ? rows[i][columns[column]] : std::string{}; };
        if (std::ranges::all_of(rows[i], [](const auto& text) { return text.empty(); })) continue;
        const auto row = static_cast<std::int64_t>(i + 1);
        const auto& events = edition.content().events;
        const auto event = std::ranges::find_if(events, [&](const auto& one) { return one.key == cell(0) || one.title == cell(0); });
        const auto born = Date::parse(cell(4));
        if (event == events.end()) read.faults.push_back({row, "没有赛项“" + cell(0) + "”", "there is no such event"});
        else if (cell(2).empty() || cell(3).empty()) read.faults.push_back({row, "缺姓名或学籍号", "name or number is missing"});
        else if (!born) read.faults.push_back({row, "出生日期“" + cell(4) + "”应写成 2009-05-01", "write the day of birth as 2009-05-01"});
        else if (cell(5) != "是" && cell(5) != "否") read.faults.push_back({row, "“公开姓名”请填“是”或“否”", "say 是 or 否 under 公开姓名"});
        else {
            const bool same = !read.entries.empty() && event->team_max > 1 && read.entries.back().event == event->key && read.entries.back().title == cell(1);
            if (!same) read.entries.push_back({event->key, event->title, cell(1), {}, listed(cell(6))});
            read.entries.back().contestants.push_back({cell(2), cell(3), *born, cell(5) == "是"});
        }
    }
    return read;
}

}  // namespace luoshi::programmes::events::competitions
