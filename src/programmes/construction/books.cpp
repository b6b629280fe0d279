// Task books: drafted with their findings, handed in as versions, argued, signed by two sides, changed by request.
#include <fmt/format.h>

#include <algorithm>

#include "foundation/words.hpp"
#include "platform/crypto/digest.hpp"
#include "programmes/construction/store.hpp"

namespace luoshi::programmes::construction {
namespace {

struct DraftRow {
    std::int64_t version = 0;
    TaskContent content;
};
BOOST_DESCRIBE_STRUCT(DraftRow, (), (version, content))

struct VersionRow {
    TaskBookId id;
    std::int64_t version = 0;
    std::string kind, reason, asked_by;
    std::int64_t serial = 0;
    std::string state;
};
BOOST_DESCRIBE_STRUCT(VersionRow, (), (id, version, kind, reason, asked_by, serial, state))

struct ChangeRow {
    TaskBookId book;
    std::string where, before, after;
};
BOOST_DESCRIBE_STRUCT(ChangeRow, (), (book, where, before, after))

struct StepRow {
    TaskBookId book;
    ActId id;
    std::string act, state, words, filing;
    Instant at;
    std::string by_name, by_body_name;
};
BOOST_DESCRIBE_STRUCT(StepRow, (), (book, id, act, state, words, filing, at, by_name, by_body_name))

struct ContentRow {
    TaskBookId id;
    std::int64_t version = 0;
    std::string digest;
    TaskContent content;
};
BOOST_DESCRIBE_STRUCT(ContentRow, (), (id, version, digest, content))

std::vector<VersionRow> versions_of(Work& work, const UnitNow& unit) { return work.all<VersionRow>(queries::books_of_unit, unit.row.county, unit.row.id); }
bool is_over(const VersionRow& version) { return version.state == "in_force" || version.state == "returned"; }

std::optional<Problem> may_not_draft(Work& work, const UnitNow& unit) {
    if (auto problem = not_the_body(work, unit)) return problem;
    return not_under_construction(unit);
}

std::optional<Problem> may_not_submit(Work& work, const UnitNow& unit, const std::vector<VersionRow>& versions) {
    if (auto problem = may_not_draft(work, unit)) return problem;
    if (!versions.empty() && !is_over(versions.front()))
        return Problem{Code::conflict, "version-under-way", fmt::format("第 {} 版正在办理（{}），办完再报送新的一版", versions.front().version, state_words(versions.front().state)),
                       fmt::format("version {} is still under way", versions.front().version)};
    return std::nullopt;
}

// Who takes this step; the same stands in the CHECKs of task_book_step.
std::optional<Problem> may_not_step(Work& work, const UnitNow& unit, const VersionRow& version, std::string_view act) {
    const auto own = Problem{Code::denied, "asked-by-you", "报送的人不能自己论证或批准，请由另一人办理", "whoever handed it in neither argues nor approves it"};
    const bool asked = actor_key(work.actor()) == version.asked_by;
    if (act == "book.signed_body") {
        if (auto problem = not_the_body(work, unit)) return problem;
    } else if (act == "book.signed_office" || act == "book.approved" || act == "book.filed") {
        if (auto problem = not_the_office(work, unit, permissions::decide)) return problem;
        if (asked && act != "book.signed_office") return own;
    } else {
        if (auto problem = not_another(work, unit, permissions::check)) return problem;
        if (asked && act == "book.argued") return own;
    }
    const auto ways = book_ways(version.kind == "change");
    if (!leads_to(ways, version.state, act)) return not_next(ways, version.state, act);
    return std::nullopt;
}

TaskBookView view_of(Work& work, const UnitNow& unit) {
    TaskBookView view;
    const auto may_draft = may_not_draft(work, unit);
    if (const auto draft = work.one<DraftRow>(queries::draft_of_unit, unit.row.county, unit.row.id)) {
        view.draft_version = draft->version;
        if (work.actor().body == unit.row.body) {
            view.findings = findings_of(draft->content);
            view.draft = draft->content;
        }
    }
    if (auto book = book_in_force(work, unit.row.county, unit.row.id)) view.current = std::move(book->content);
    const auto rows = versions_of(work, unit);
    const auto in_force = work.one<TaskBookId>(queries::book_id_in_force, unit.row.county, unit.row.id);
    const auto steps = work.all<StepRow>(queries::book_steps_of_unit, unit.row.county, unit.row.id);
    const auto changes = work.all<ChangeRow>(queries::changes_of_unit, unit.row.county, unit.row.id);
    for (const auto& row : rows) {
        TaskVersion version{.id = row.id, .version = row.version, .kind = row.kind, .reason = row.reason, .state = row.state, .in_force = in_force == row.id};
        for (const auto& one : steps)
            if (one.book == row.id) version.steps.push_back({one.id, one.act, one.state, one.words, "", one.filing, one.at, one.by_name, one.by_body_name});
        for (const auto& one : changes)
            if (one.book == row.id) version.changes.push_back({one.where, one.before, one.after});
        view.versions.push_back(std::move(version));
    }
    view.actions = {action_of("draft", may_draft), action_of("submit", may_not_submit(work, unit, rows))};
    if (rows.empty() || is_over(rows.front())) return view;
    for (const auto& way : book_ways(rows.front().kind == "change"))
        if (way.from == rows.front().state) view.actions.push_back(action_of(std::string(way.act.substr(5)), may_not_step(work, unit, rows.front(), way.act)));
    return view;
}

void insert_rows(Work& work, TaskBookId book, const TaskContent& content) {
    const auto county = work.county();
    for (const auto& datum : content.data) work.run(queries::insert_datum, county, book, datum.name, datum.unit, datum.source);
    for (const auto& i : content.indicators) {
        const auto parent = i.level == 1 ? std::optional<std::string>{} : std::optional(i.parent);
        const auto parent_level = i.level == 1 ? std::optional<std::int64_t>{} : std::optional<std::int64_t>(i.level - 1);
        work.run(queries::insert_indicator, county, book, i.code, i.level, parent, parent_level, i.title, i.unit, i.formula, i.source, i.direction, i.final_milli);
        for (const auto& year : i.years) work.run(queries::insert_indicator_year, county, book, i.code, year.year, year.value_milli);
    }
    for (const auto& m : content.milestones) work.run(queries::insert_milestone, county, book, m.code, m.title, m.due.value());
    for (const auto& source : content.sources) work.run(queries::insert_source, county, book, source.source, source.total_fen);
    for (const auto& line : content.money) work.run(queries::insert_money_target, county, book, line.source, line.year, line.budgeted_fen);
}

// Money that was spent stays inside the budget of the new version.
Result<Nothing> covers_what_was_spent(Work& work, const UnitNow& unit, const TaskContent& content) {
    std::optional<Problem> problem;
    work.each(
        queries::sums_of_unit,
        [&](const storage::Row& row) {
            const auto source = row.get<MoneySource>(0);
            const auto spent = row.get<std::int64_t>(2);
            const auto budget = std::ranges::find(content.sources, source, &TaskSource::source);
            const auto total = budget == content.sources.end() ? 0 : budget->total_fen;
            if (spent > total)
                problem = Problem{Code::conflict, "below-what-was-spent", fmt::format("“{}”已经支出 {} 元，新的预算只有 {} 元，不能低于已支出", words_of(source), Money::fen(spent).yuan(), Money::fen(total).yuan()),
                                  "the new budget of a source is below what was spent of it"};
        },
        unit.row.county, unit.row.id);
    if (problem) return *std::move(problem);
    return Nothing{};
}

void add_step(Work& work, const UnitNow& unit, const VersionRow& version, ActId id, std::string_view act, std::string_view words, std::string_view filing, std::string_view state) {
    const bool first = version.serial == 0;
    work.run(queries::insert_book_step, work.county(), version.id, version.serial + 1, id, unit.row.id, act, state, first ? std::nullopt : std::optional(version.serial),
             first ? std::nullopt : std::optional(version.state), version.kind, version.asked_by, unit.row.body, unit.line.office, words, filing, actor_key(work.actor()), work.actor().body.value());
}

Result<Nothing> put_in_force(Work& work, const UnitNow& unit, const VersionRow& version) {
    const auto last = work.one<std::int64_t>(queries::last_in_force, work.county(), unit.row.id);
    work.run(queries::insert_in_force, work.county(), unit.row.id, last.value_or(0) + 1, last, version.id, version.serial + 1);
    if (unit.row.stage != lines::UnitStage::approved) return Nothing{};
    return step(work, unit, lines::UnitStage::in_construction, fmt::format("任务书第 {} 版", version.version));
}

}  // namespace

Result<TaskBookView> show_task(Work& work, const OneConstruction& query) {
    TRY(const UnitNow unit, require_unit(work, query.county, query.unit));
    return view_of(work, unit);
}

Result<TaskContentView> show_task_version(Work& work, const OneBook& query) {
    TRY(const UnitNow unit, require_unit(work, query.county, query.unit));
    auto row = work.one<ContentRow>(queries::book_content, unit.row.county, unit.row.id, query.book);
    if (!row) return Problem{Code::missing, "no-such-book", "没有这一版任务书", "there is no such version"};
    return TaskContentView{row->id, row->version, row->digest, std::move(row->content)};
}

Result<TaskBookView> draft_task(Work& work, const DraftTask& command) {
    TRY(const UnitNow unit, require_unit(work, command.county, command.unit));
    if (auto problem = may_not_draft(work, unit)) return *std::move(problem);
    constexpr std::size_t most = 512U << 10U;
    const auto content = json::to_json(command.content);
    if (content.size() > most) return field_problem("content", "too-large", "任务书太大，请精简指标", "the task book is too large");
    begin_unit(work, unit);
    const auto before = work.one<DraftRow>(queries::draft_of_unit, work.county(), unit.row.id);
    const auto version = before ? before->version : 0;
    // The same draft saved again (a repeat of the request) changes nothing.
    if (before && json::to_json(before->content) == content) {
        work.record("construction.book.drafted", "construction", unit.row.id.to_string());
        return view_of(work, unit);
    }
    if (version != command.version)
        return Problem{Code::conflict, "changed-meanwhile", "草稿已被另一处修改，请刷新后再改", "the draft was changed meanwhile; load it anew"};
    if (before) work.run(queries::update_draft, work.county(), unit.row.id, content, version + 1, work.now());
    else work.run(queries::insert_draft, work.county(), unit.row.id, content, std::int64_t{1}, work.now());
    work.record("construction.book.drafted", "construction", unit.row.id.to_string());
    return view_of(work, unit);
}

Result<TaskBookView> submit_task(Work& work, const SubmitTask& command) {
    TRY(const UnitNow unit, require_unit(work, command.county, command.unit));
    const auto asked = json::to_json(command);
    TRY(const bool done, done_before(work, command.id, asked));
    if (done) return view_of(work, unit);
    const auto versions = versions_of(work, unit);
    if (auto problem = may_not_submit(work, unit, versions)) return *std::move(problem);
    const auto draft = work.one<DraftRow>(queries::draft_of_unit, work.county(), unit.row.id);
    if (!draft) return Problem{Code::conflict, "no-draft", "还没有草稿，请先填写任务书", "there is no draft yet; write the task book first"};
    if (const auto findings = findings_of(draft->content); !findings.empty()) {
        Problem problem{Code::invalid, "book-incomplete", fmt::format("任务书还有 {} 处没有填对，第一处：{}", findings.size(), findings.front().words),
                        fmt::format("{} things are missing in the task book, the first: {}", findings.size(), findings.front().words_en)};
        for (const auto& finding : findings) problem.fields.push_back({finding.where, finding.slug, finding.words});
        return problem;
    }
    const auto current = book_in_force(work, work.county(), unit.row.id);
    std::vector<TaskDifference> changes;
    if (current) {
        TRY_DO(require_words("reason", command.reason, 2000));
        changes = differences(current->content, draft->content);
        if (changes.empty()) return Problem{Code::conflict, "nothing-changes", "草稿和生效的任务书一样，没有要调整的内容", "the draft says what the book in force says"};
        TRY_DO(covers_what_was_spent(work, unit, draft->content));
    }
    const auto content = json::to_json(draft->content);
    VersionRow row{.id = command.id, .version = versions.empty() ? 1 : versions.front().version + 1, .kind = current ? "change" : "first", .reason = command.reason, .asked_by = actor_key(work.actor()), .serial = 0, .state = ""};
    write_act(work, command.id, unit.row.id, "book.submitted", {}, asked);
    work.run(queries::insert_book, work.county(), row.id, unit.row.id, row.version, row.version == 1 ? std::nullopt : std::optional(row.version - 1), row.kind,
             current ? std::optional(current->id) : std::nullopt, row.reason, content, crypto::sha256_hex(content), draft->content.total_fen, row.asked_by, unit.row.body, unit.line.office);
    insert_rows(work, row.id, draft->content);
    std::int64_t number = 0;
    for (const auto& change : changes) work.run(queries::insert_change, work.county(), row.id, ++number, change.where, change.before, change.after);
    add_step(work, unit, row, ActId{command.id.bytes()}, "book.submitted", current ? command.reason : "报送任务书", "", "submitted");
    return view_of(work, unit);
}

Result<TaskBookView> step_task(Work& work, const StepTask& command) {
    TRY(const UnitNow unit, require_unit(work, command.county, command.unit));
    const auto asked = json::to_json(command);
    TRY(const bool done, done_before(work, command.id, asked));
    if (done) return view_of(work, unit);
    const auto versions = versions_of(work, unit);
    const auto version = std::ranges::find(versions, command.book, &VersionRow::id);
    if (version == versions.end()) return Problem{Code::missing, "no-such-book", "没有这一版任务书", "there is no such version"};
    const auto act = "book." + command.act;
    if (command.act == "submitted") return not_next(book_ways(version->kind == "change"), version->state, act);
    if (auto problem = may_not_step(work, unit, *version, act)) return *std::move(problem);
    TRY_DO(require_words("words", command.words, 2000));
    if (command.act == "filed") {
        TRY_DO(require_words("filing", command.filing, 100));
    } else if (!command.filing.empty()) {
        return field_problem("filing", "filing-only-when-filed", "只有备案时填写备案号", "only a filing has a number");
    }
    const auto state = leads_to(book_ways(version->kind == "change"), version->state, act).value();
    if (state == "in_force" && version->kind == "change") {
        TRY(const TaskContentView content, show_task_version(work, {command.unit, command.county, command.book}));
        TRY_DO(covers_what_was_spent(work, unit, content.content));
    }
    write_act(work, command.id, unit.row.id, act, {}, asked);
    add_step(work, unit, *version, command.id, act, command.words, command.filing, state);
    if (state == "in_force") TRY_DO(put_in_force(work, unit, *version));
    TRY(const UnitNow after, require_unit(work, command.county, command.unit));
    return view_of(work, after);
}

}  // namespace luoshi::programmes::construction
