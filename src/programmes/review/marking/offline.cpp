// The workbook for marking without a network: out with all that is open, in as drafts. It is signed on the page only.
#include <fmt/format.h>

#include <algorithm>
#include <charconv>

#include "foundation/words.hpp"
#include "platform/documents/spreadsheet.hpp"
#include "programmes/review/marking/mine.hpp"

namespace luoshi::programmes::review::marking {
namespace {

enum Column : std::size_t { code, version, part, id, words, most, mark, note, columns };
constexpr std::string_view titles[columns] = {"项目代码", "底稿版本", "类别", "编号", "内容", "满分或等次", "评分", "意见"};
constexpr std::string_view item_part = "指标", deduction_part = "扣分", veto_part = "否决", whole_part = "总体意见";

std::string levels_of(const scoring::Item& item) {
    if (item.levels.empty()) return scoring::Points::hundredths(item.weight).words();
    std::string made;
    for (const auto& level : item.levels) made += (made.empty() ? "" : "、") + level.name;
    return made;
}

std::string mark_of(const MarkContent& content, const std::string& item) {
    const auto found = std::ranges::find(content.marks, item, &scoring::ItemMark::item);
    if (found == content.marks.end()) return "";
    if (found->level) return *found->level;
    return found->points ? scoring::Points::hundredths(*found->points).words() : std::string{};
}

std::string times_of(const MarkContent& content, const std::string& hit) {
    const auto found = std::ranges::find(content.hits, hit, &scoring::Hit::id);
    return found == content.hits.end() ? std::string{} : std::to_string(found->times);
}

std::string note_of(const MarkContent& content, const std::string& item) {
    const auto found = std::ranges::find(content.notes, item, &MarkNote::item);
    return found == content.notes.end() ? std::string{} : found->words;
}

void add_rows(documents::Sheet& sheet, const scoring::Sheet& scores, const std::string& code_of, std::int64_t saved, const MarkContent& content) {
    const auto add = [&](std::string_view kind, std::string row_id, std::string row_words, std::string row_most, std::string row_mark, std::string row_note) {
        sheet.rows.push_back({code_of, std::to_string(saved), std::string(kind), std::move(row_id), std::move(row_words), std::move(row_most), std::move(row_mark), std::move(row_note)});
    };
    for (const auto* item : scoring::marked_items(scores)) add(item_part, item->id, item->words, levels_of(*item), mark_of(content, item->id), note_of(content, item->id));
    for (const auto& one : scores.deductions) add(deduction_part, one.id, one.words, "次数", times_of(content, one.id), note_of(content, one.id));
    for (const auto& one : scores.vetoes) add(veto_part, one.id, one.words, "是则填 1", times_of(content, one.id), note_of(content, one.id));
    add(whole_part, "", "", "", "", content.words);
}

struct ReadItem {
    std::int64_t version = 0;
    MarkContent content;
    std::vector<std::string> problems, problems_en;
};

// "1" also where a spreadsheet made "1.0" of it.
std::optional<std::int64_t> whole_number(std::string text) {
    if (const auto dot = text.find('.'); dot != std::string::npos && text.find_first_not_of('0', dot + 1) == std::string::npos) text.resize(dot);
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
    return value;
}

void take_row(ReadItem& into, const scoring::Sheet& sheet, const documents::Row& row, std::size_t number) {
    const auto fault = [&](const std::string& words_zh, const std::string& words_en) {
        into.problems.push_back(fmt::format("第 {} 行：{}", number, words_zh));
        into.problems_en.push_back(fmt::format("row {}: {}", number, words_en));
    };
    const auto& kind = row[part];
    if (!row[note].empty()) {
        if (kind == whole_part) into.content.words = row[note];
        else into.content.notes.push_back({row[id], row[note]});
    }
    if (kind == whole_part || row[mark].empty()) return;
    if (kind == item_part) {
        const auto items = scoring::marked_items(sheet);
        const auto item = std::ranges::find(items, row[id], [](const auto* one) { return one->id; });
        if (item == items.end()) return fault("评分表没有指标 " + row[id], "the sheet has no item " + row[id]);
        if (!(*item)->levels.empty()) {
            into.content.marks.push_back({row[id], row[mark], {}});
            return;
        }
        const auto points = scoring::Points::parse(row[mark]);
        if (!points) return fault("“" + row[mark] + "”不是分数", "'" + row[mark] + "' is no number of points");
        into.content.marks.push_back({row[id], {}, points->in_hundredths()});
        return;
    }
    const auto times = whole_number(row[mark]);
    if (!times || *times < 0) return fault("“" + row[mark] + "”不是次数", "'" + row[mark] + "' is no number of times");
    if (*times > 0) into.content.hits.push_back({row[id], *times});
}

Result<http::FileReply> workbook_of(Work& work, MyRound& mine) {
    documents::Sheet sheet;
    sheet.name = "评分";
    for (std::size_t i = 0; i < columns; ++i) sheet.columns.push_back({std::string(titles[i]), i == words || i == note ? 48.0 : 12.0, documents::ColumnKind::text});
    for (const auto* one : my_assignments(mine)) {
        if (one->ended()) continue;
        TRY(const auto item, item_of(work, mine, mine.round.item(one->application)->code));
        add_rows(sheet, mine.round.sheet->sheet, item->item->code, item->saved, item->content);
    }
    if (sheet.rows.empty()) return not_now("没有待评的项目", "nothing is left to mark");
    TRY(std::string bytes, documents::write_xlsx(std::span(&sheet, 1)));
    return http::FileReply{"评分表.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", std::move(bytes)};
}

Result<std::map<std::string, ReadItem>> items_in(const std::string& bytes, const scoring::Sheet& sheet) {
    TRY(const auto tables, documents::read_tables(bytes));
    const auto wrong = Problem{Code::invalid, "other-table", "这不是从本页下载的评分表，请重新下载后填写", "this is not the workbook of this page; download it and fill it in"};
    if (tables.empty() || tables[0].rows.empty() || tables[0].rows[0].size() < columns) return wrong;
    for (std::size_t i = 0; i < columns; ++i) {
        if (tables[0].rows[0][i] != titles[i]) return wrong;
    }
    std::map<std::string, ReadItem> items;
    for (std::size_t r = 1; r < tables[0].rows.size(); ++r) {
        auto row = tables[0].rows[r];
        row.resize(columns);
        if (row[code].empty()) continue;
        auto& item = items[row[code]];
        item.version = whole_number(row[version]).value_or(-1);
        take_row(item, sheet, row, r + 1);
    }
    return items;
}

Result<SheetsRead> taken_from(Work& work, const MyRound& mine, const std::string& bytes, bool sign, const std::string& signed_by) {
    TRY(auto items, items_in(bytes, mine.round.sheet->sheet));
    SheetsRead answer;
    for (auto& [name, read] : items) {
        const auto fault = [&, &name = name](const std::string& text, const std::string& text_en) {
            answer.problems.push_back(name + "：" + text);
            answer.problems_en.push_back(name + ": " + text_en);
        };
        for (std::size_t i = 0; i < read.problems.size(); ++i) fault(read.problems[i], read.problems_en[i]);
        if (!read.problems.empty()) continue;
        auto one = item_of(work, mine, name);
        if (!one) {
            fault(one.error().detail, one.error().detail_en);
            continue;
        }
        const auto outcome = keep_marks(work, **one, read.version, read.content, sign, signed_by);
        if (!outcome) fault(outcome.error().detail, outcome.error().detail_en);
        else if (*outcome == MarksOutcome::conflict) fault("下载后网上又保存过别的评分，没有导入；请重新下载或在页面上修改", "other marks were saved meanwhile; nothing was taken. Download anew or change them on the page");
        else answer.taken.push_back(name);
    }
    work.record("marking.read_sheets", "review_round", mine.round.line.id.to_string(), {{"items", static_cast<std::int64_t>(answer.taken.size())}});
    return answer;
}

Problem not_opened() { return {Code::denied, "not-opened", "请先签署承诺、启封评分表", "sign the promise first; it opens the sheets"}; }

// Of an expert who has no account and was given something; everybody else signs for himself.
Result<MyRound> round_on_paper(Work& work, RoundNow round, ExpertId expert) {
    const auto* member = round.member(expert);
    const bool given = std::ranges::find(round.assignments, expert, &StoredAssignment::expert) != round.assignments.end();
    if (!member || !given) return Problem{Code::missing, "no-such-expert", "这位专家在这一轮没有评审任务", "this expert has nothing to review in this round"};
    if (!member->person.empty()) return Problem{Code::denied, "marks-himself", member->name + " 有账户，由本人评分签名", "has an account and signs for himself"};
    const auto opened = work.one<Instant>(queries::opening_of, round.county(), round.line.id, expert);
    return MyRound{std::move(round), expert, opened};
}

}  // namespace

Result<http::FileReply> fetch_my_sheets(Work& work, const OneMarkingRound& query) {
    TRY(MyRound mine, my_round(work, query.county, query.round));
    if (!mine.opened_at) return not_opened();
    return workbook_of(work, mine);
}

Result<SheetsRead> read_my_sheets(Work& work, const ReadMySheets& command) {
    TRY(const MyRound mine, my_round(work, command.county, command.round));
    TRY_DO(require_county(work, mine.round));
    if (!mine.opened_at) return not_opened();
    return taken_from(work, mine, command.upload.bytes, false, "");
}

Result<http::FileReply> fetch_paper_sheets(Work& work, const PaperSheets& query) {
    TRY(RoundNow round, round_to_read(work, query.county, query.round));
    TRY_DO(require(work.actor(), permissions::write, round.line.office_path));
    TRY(MyRound mine, round_on_paper(work, std::move(round), query.expert));
    if (!mine.opened_at) mine.opened_at = work.now();  // a blank workbook shows codes and the sheet only
    return workbook_of(work, mine);
}

Result<SheetsRead> read_paper_sheets(Work& work, const ReadPaperSheets& command) {
    TRY(RoundNow round, round_to_write(work, command.county, command.round));
    TRY_DO(require_phase(round, {MarkingPhase::marking}));
    TRY(MyRound mine, round_on_paper(work, std::move(round), command.expert));
    TRY_DO(require_words("signed_by", command.signed_by, 40));
    if (!mine.opened_at) {
        work.run(queries::insert_opening, mine.round.county(), command.round, command.expert, "纸质承诺书已签署并存档", command.signed_by, work.now(), actor_key(work.actor()));
        mine.opened_at = work.now();
    }
    return taken_from(work, mine, command.upload.bytes, true, command.signed_by);
}

}  // namespace luoshi::programmes::review::marking
