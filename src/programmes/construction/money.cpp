// Money: arrived and spent, by source and year, against the book in force. Entries only grow; a wrong one is taken back by its mirror.
#include <fmt/format.h>

#include <algorithm>

#include "foundation/words.hpp"
#include "programmes/construction/store.hpp"

namespace luoshi::programmes::construction {
namespace {

struct EntryRow {
    ActId id;
    MoneySource source = MoneySource::provincial;
    MoneyKind kind = MoneyKind::arrived;
    std::int64_t year = 0;
    Date on_day;
    std::int64_t amount_fen = 0;
    std::string document, words;
    std::optional<ActId> reverses;
    std::string by_name;
    Instant at;
};
BOOST_DESCRIBE_STRUCT(EntryRow, (), (id, source, kind, year, on_day, amount_fen, document, words, reverses, by_name, at))
struct LastRow {
    std::int64_t serial = 0, arrived_fen = 0, spent_fen = 0;
};
BOOST_DESCRIBE_STRUCT(LastRow, (), (serial, arrived_fen, spent_fen))

std::optional<Problem> may_not_enter(Work& work, const UnitNow& unit, bool book) {
    if (auto problem = not_the_body(work, unit)) return problem;
    // Money may still arrive while a unit is suspended; it may not after it left.
    if (unit.row.stage != lines::UnitStage::suspended && unit.row.stage != lines::UnitStage::accepted)
        if (auto problem = not_under_construction(unit)) return problem;
    if (!book) return Problem{Code::conflict, "no-book", "任务书还没有签订生效，请先签订任务书", "the task book is not in force yet; sign it first"};
    return std::nullopt;
}

std::vector<EntryRow> entries_of(Work& work, const UnitNow& unit) { return work.all<EntryRow>(queries::money_of_unit, unit.row.county, unit.row.id); }

void rate(MoneyRow& row) {
    if (row.budgeted_fen > 0) row.arrival_milli = static_cast<std::int64_t>(static_cast<long double>(row.arrived_fen) * 100'000.0L / static_cast<long double>(row.budgeted_fen));
    if (row.arrived_fen > 0) row.execution_milli = static_cast<std::int64_t>(static_cast<long double>(row.spent_fen) * 100'000.0L / static_cast<long double>(row.arrived_fen));
    if (row.arrived_fen > row.budgeted_fen) {
        row.remark = fmt::format("到位比预算多 {} 元，请核对或者申请调整任务书", Money::fen(row.arrived_fen - row.budgeted_fen).yuan());
        row.remark_en = "more arrived than was budgeted; check it or ask for a change of the task book";
    }
}

ConstructionMoneyView view_of(Work& work, const UnitNow& unit) {
    ConstructionMoneyView view;
    const auto book = book_in_force(work, unit.row.county, unit.row.id);
    view.actions = {action_of("enter", may_not_enter(work, unit, book.has_value()))};
    if (!book) return view;
    const auto entries = entries_of(work, unit);
    view.whole.budgeted_fen = book->content.total_fen;
    for (const auto& source : book->content.sources) {
        MoneyRow whole{.source = source.source, .year = {}, .budgeted_fen = source.total_fen, .arrived_fen = 0, .spent_fen = 0, .arrival_milli = {}, .execution_milli = {}, .remark = {}, .remark_en = {}};
        std::vector<MoneyRow> years;
        for (int year = book->content.first_year; year <= book->content.last_year; ++year) {
            auto row = whole;
            row.year = year;
            const auto target = std::ranges::find_if(book->content.money, [&](const auto& line) { return line.source == source.source && line.year == year; });
            row.budgeted_fen = target == book->content.money.end() ? 0 : target->budgeted_fen;
            for (const auto& entry : entries)
                if (entry.source == source.source && entry.year == year) (entry.kind == MoneyKind::arrived ? row.arrived_fen : row.spent_fen) += entry.amount_fen;
            rate(row);
            years.push_back(std::move(row));
        }
        for (const auto& entry : entries)
            if (entry.source == source.source) (entry.kind == MoneyKind::arrived ? whole.arrived_fen : whole.spent_fen) += entry.amount_fen;
        rate(whole);
        view.whole.arrived_fen += whole.arrived_fen;
        view.whole.spent_fen += whole.spent_fen;
        view.rows.push_back(std::move(whole));
        std::ranges::move(years, std::back_inserter(view.rows));
    }
    rate(view.whole);
    for (const auto& entry : entries) {
        const bool taken_back = entry.reverses || std::ranges::any_of(entries, [&](const auto& other) { return other.reverses == entry.id; });
        view.entries.push_back({entry.id, entry.source, entry.kind, static_cast<int>(entry.year), entry.on_day, entry.amount_fen, entry.document, entry.words, taken_back, entry.by_name, entry.at});
    }
    return view;
}

struct NewEntry {
    ActId id;
    MoneySource source = MoneySource::provincial;
    MoneyKind kind = MoneyKind::arrived;
    std::int64_t year = 0;
    Date on_day;
    std::int64_t amount_fen = 0;
    std::string_view document, words;
    std::optional<ActId> reverses = {};
};

Result<Nothing> enter(Work& work, const UnitNow& unit, const BookNow& book, const NewEntry& entry, const std::string& asked) {
    const auto budget = std::ranges::find(book.content.sources, entry.source, &TaskSource::source);
    if (budget == book.content.sources.end())
        return field_problem("source", "source-unknown", fmt::format("任务书没有“{}”这个资金来源，请先申请调整任务书", words_of(entry.source)), "the task book has no such source; ask for a change first");
    const auto last = work.one<LastRow>(queries::last_money, work.county(), unit.row.id, entry.source).value_or(LastRow{});
    const auto arrived = last.arrived_fen + (entry.kind == MoneyKind::arrived ? entry.amount_fen : 0);
    const auto spent = last.spent_fen + (entry.kind == MoneyKind::spent ? entry.amount_fen : 0);
    const auto yuan = [](std::int64_t fen) { return Money::fen(fen).yuan(); };
    if (spent > arrived)
        return Problem{Code::conflict, "not-arrived", fmt::format("“{}”到位 {} 元，支出将达到 {} 元：钱到位以后才能支出", words_of(entry.source), yuan(arrived), yuan(spent)),
                       fmt::format("{} yuan arrived of this source and {} would be spent: money is spent after it arrived", yuan(arrived), yuan(spent))};
    if (entry.kind == MoneyKind::spent && entry.amount_fen > 0 && spent > budget->total_fen)
        return Problem{Code::conflict, "over-budget", fmt::format("“{}”预算 {} 元，支出将达到 {} 元，超出预算；请先申请调整任务书", words_of(entry.source), yuan(budget->total_fen), yuan(spent)),
                       fmt::format("the budget of this source is {} yuan and {} would be spent; ask for a change of the task book first", yuan(budget->total_fen), yuan(spent))};
    write_act(work, entry.id, unit.row.id, "money.entered", {}, asked);
    work.run(queries::insert_money, work.county(), entry.id, unit.row.id, entry.source, last.serial + 1, last.serial == 0 ? std::nullopt : std::optional(last.serial), entry.kind, entry.year, entry.on_day,
             entry.amount_fen, entry.reverses, entry.reverses ? std::optional(-entry.amount_fen) : std::nullopt, last.arrived_fen, last.spent_fen, arrived, spent, book.id, budget->total_fen,
             entry.document, entry.words, actor_key(work.actor()), unit.row.body, unit.line.office);
    return Nothing{};
}

}  // namespace

Result<ConstructionMoneyView> show_money(Work& work, const OneConstruction& query) {
    TRY(const UnitNow unit, require_unit(work, query.county, query.unit));
    return view_of(work, unit);
}

Result<ConstructionMoneyView> enter_money(Work& work, const EnterMoney& command) {
    TRY(const UnitNow unit, require_unit(work, command.county, command.unit));
    const auto asked = json::to_json(command);
    TRY(const bool done, done_before(work, command.id, asked));
    if (done) return view_of(work, unit);
    const auto book = book_in_force(work, work.county(), unit.row.id);
    if (auto problem = may_not_enter(work, unit, book.has_value())) return *std::move(problem);
    if (command.amount_fen <= 0 || command.amount_fen > 1'000'000'000'000) return field_problem("amount_fen", "amount-invalid", "金额要大于 0，不超过 100 亿元；填错的用冲正", "an amount is above zero; a wrong entry is taken back");
    if (command.year < book->content.first_year || command.year > book->content.last_year) return field_problem("year", "year-outside", fmt::format("{} 年不在建设期内", command.year), fmt::format("{} is outside the span", command.year));
    if (command.on_day > work.today()) return field_problem("on_day", "day-to-come", fmt::format("{} 还没有到", command.on_day.to_string()), "that day is still to come");
    TRY_DO(require_words("document", command.document, 100));
    TRY_DO(enter(work, unit, *book, {command.id, command.source, command.kind, command.year, command.on_day, command.amount_fen, command.document, command.words}, asked));
    return view_of(work, unit);
}

Result<ConstructionMoneyView> take_money_back(Work& work, const TakeMoneyBack& command) {
    TRY(const UnitNow unit, require_unit(work, command.county, command.unit));
    const auto asked = json::to_json(command);
    TRY(const bool done, done_before(work, command.id, asked));
    if (done) return view_of(work, unit);
    const auto book = book_in_force(work, work.county(), unit.row.id);
    if (auto problem = may_not_enter(work, unit, book.has_value())) return *std::move(problem);
    TRY_DO(require_words("words", command.words, 2000));
    const auto entries = entries_of(work, unit);
    const auto entry = std::ranges::find(entries, command.entry, &EntryRow::id);
    if (entry == entries.end()) return Problem{Code::missing, "no-such-entry", "没有这笔记录", "there is no such entry"};
    if (entry->reverses || std::ranges::any_of(entries, [&](const auto& other) { return other.reverses == entry->id; }))
        return Problem{Code::conflict, "taken-back-already", "这笔记录已经冲正，或者本身就是冲正", "this entry was taken back before, or is a mirror itself"};
    TRY_DO(enter(work, unit, *book, {command.id, entry->source, entry->kind, entry->year, work.today(), -entry->amount_fen, entry->document, command.words, entry->id}, asked));
    return view_of(work, unit);
}

}  // namespace luoshi::programmes::construction
