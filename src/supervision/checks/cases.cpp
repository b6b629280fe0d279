// The desk: rules, cases, one case; explaining, taking, deciding.
#include <fmt/format.h>

#include <algorithm>
#include <charconv>

#include "foundation/words.hpp"
#include "supervision/checks/queries.hpp"
#include "supervision/checks/store.hpp"
#include "supervision/checks/use_cases.hpp"

namespace luoshi::supervision::checks {
namespace {

json::value scopes_of(const Actor& actor, const Permission& permission) {
    boost::json::object scopes;
    for (const auto& scope : actor.scopes(permission)) scopes[scope] = 1;
    return json::value(std::move(scopes));
}

std::optional<int> working_days_since(Work& work, Instant from) {
    const auto days = org::working_days(work);
    if (!days) return std::nullopt;
    const auto between = days->working_days_between(from.date(), work.today());
    return between ? std::optional(*between) : std::nullopt;
}

CheckCaseRow row_of(const CaseNow& at, std::optional<int> working_days) {
    const auto* rule = find_rule(at.rule);
    return {.id = at.id,
            .county = at.county,
            .rule = at.rule,
            .rule_words = rule ? std::string(rule->title) : at.rule,
            .rule_words_en = rule ? std::string(rule->title_en) : at.rule,
            .severity = at.severity,
            .money = at.money == "yes",
            .school = at.school,
            .school_name = at.school_name,
            .words = at.words,
            .words_en = at.words_en,
            .state = at.state,
            .owner_name = at.owner_name,
            .owner_post = at.owner_post,
            .found_at = at.found_at,
            .working_days = working_days,
            .gone_at = at.gone_at};
}

struct Cursor {
    Instant at = Instant::from_microseconds(std::numeric_limits<std::int64_t>::max());
    std::string id = "~";
};

Result<Cursor> read_cursor(const std::optional<std::string>& cursor) {
    if (!cursor) return Cursor{};
    const Problem bad{Code::invalid, "bad-cursor", "翻页标记无效，请从第一页开始", "the cursor is not valid; start from the first page"};
    const auto split = cursor->find('~');
    if (split == std::string::npos) return bad;
    std::int64_t at = 0;
    const auto* const end = cursor->data() + split;
    const auto [stop, error] = std::from_chars(cursor->data(), end, at);
    if (error != std::errc{} || stop != end || !CaseId::parse(cursor->substr(split + 1))) return bad;
    return Cursor{Instant::from_microseconds(at), cursor->substr(split + 1)};
}

// Whose people are at or below the school: they say, others decide.
bool is_of(const Actor& actor, const CaseNow& at) { return !actor.body_path.empty() && actor.body_path.starts_with(at.path); }

std::optional<Problem> may_decide(Work& work, const CaseNow& at) {
    const auto& actor = work.actor();
    if (is_of(actor, at))
        return Problem{Code::denied, "own-case", "本校的线索由上级处置，本校只能说明情况", "a case of one's own school is decided by the level above; the school may explain it"};
    if (!actor.may(permissions::decide, at.path))
        return Problem{Code::denied, "not-permitted", "您没有处置线索的权限", "you may not decide cases"};
    if (!actor.body) return Problem{Code::denied, "post-required", "请以任职岗位的身份处置", "act in a post of a body"};
    if (at.state != CaseState::open)
        return Problem{Code::conflict, "case-not-open", at.state == CaseState::ordered ? "这条线索已下达整改，随整改办结" : "这条线索已经处置",
                       at.state == CaseState::ordered ? "an order has taken this case over and will close it" : "this case has been decided"};
    return std::nullopt;
}

CheckAction action_of(std::string action, const std::optional<Problem>& why_not) {
    CheckAction view{.action = std::move(action), .enabled = !why_not};
    if (why_not) {
        view.reason = why_not->slug;
        view.reason_text = why_not->detail;
        view.reason_text_en = why_not->detail_en;
    }
    return view;
}

struct StepRow {
    std::int64_t serial = 0;
    CaseStepId id;
    std::string act;
    CaseState state = CaseState::open;
    std::string words;
    std::string order;
    Instant at;
    std::string by_name;
    std::optional<BodyId> by_body;
};
BOOST_DESCRIBE_STRUCT(StepRow, (), (serial, id, act, state, words, order, at, by_name, by_body))

std::vector<CheckEvidence> evidence_of(const Rule& rule, const CaseNow& at) {
    std::vector<CheckEvidence> rows;
    const auto add = [&](const Figure& figure, std::int64_t number, const std::string& text) {
        if (figure.words.empty()) return;
        auto value = figure_text(figure.kind, number, text);
        if (!value.empty()) rows.push_back({std::string(figure.words), std::string(figure.words_en), std::move(value)});
    };
    add(rule.a, at.a, {});
    add(rule.b, at.b, {});
    add(rule.t, 0, at.t);
    add(rule.u, 0, at.u);
    return rows;
}

CheckCaseView view_of(Work& work, const CaseNow& at) {
    CheckCaseView view{.head = row_of(at, working_days_since(work, at.found_at)), .subject_kind = at.subject_kind, .subject = at.subject};
    if (const auto* rule = find_rule(at.rule)) {
        view.evidence = evidence_of(*rule, at);
        view.remedy = rule->remedy;
        view.remedy_en = rule->remedy_en;
        view.basis = rule->basis;
        view.threshold = rule->threshold;
    }
    if (at.money == "yes") view.pupils = concerned(work, at);
    for (const auto& step : work.all<StepRow>(queries::steps_of_case, at.county, at.id))
        view.steps.push_back({step.act, step.state, step.words, step.order, step.at, step.by_name});
    const auto decides = may_decide(work, at);
    view.actions = {action_of("explain", is_of(work.actor(), at) ? std::nullopt
                                                                 : std::optional(Problem{Code::denied, "not-concerned", "由被查单位说明", "the body concerned explains"})),
                    action_of("take", decides), action_of("explained", decides), action_of("closed", decides), action_of("order", decides)};
    return view;
}

Result<CaseNow> require_case(Work& work, CaseId id, const Permission& permission) {
    const auto county = work.may_write() ? std::string(work.county()) : work.one<std::string>(queries::county_of_case, id).value_or("");
    auto found = case_now(work, county, id);
    if (!found || !work.actor().may(permission, found->path)) return no_such_case();
    return *std::move(found);
}

struct KnownStep {
    CaseId id;
    std::string act;
    std::string words;
};
BOOST_DESCRIBE_STRUCT(KnownStep, (), (id, act, words))

// True: the same was done before; a problem: the id is another's.
Result<bool> done_before(Work& work, CaseStepId step, CaseId id, std::string_view act, std::string_view words) {
    const auto known = work.one<KnownStep>(queries::step_by_id, work.county(), step);
    if (!known) return false;
    if (known->id == id && known->act == act && known->words == words) return true;
    return Problem{Code::conflict, "id-taken", "这个编号已用于另一次办理，请刷新后重新提交", "this id belongs to another act; load the page anew and submit again"};
}

}  // namespace

Result<CheckRules> find_check_rules(Work& work, const FindCheckRules& query) {
    const auto path = query.body.empty() ? work.actor().body_path : query.body;
    CheckRules view;
    std::vector<CaseCount> counts;
    if (!path.empty() && work.actor().may(permissions::read, path)) counts = count_cases(work, path, Date(2000, 1, 1), work.today().plus_days(1));
    for (const auto& rule : all_rules()) {
        CheckRuleView one{.name = std::string(rule.name),
                          .severity = std::string(rule.severity),
                          .money = rule.money,
                          .title = std::string(rule.title),
                          .title_en = std::string(rule.title_en),
                          .remedy = std::string(rule.remedy),
                          .remedy_en = std::string(rule.remedy_en),
                          .basis = std::string(rule.basis),
                          .threshold = std::string(rule.threshold),
                          .events = {rule.events.begin(), rule.events.end()}};
        if (const auto count = std::ranges::find(counts, rule.name, &CaseCount::rule); count != counts.end()) {
            one.open = count->open;
            one.ordered = count->ordered;
            one.explained = count->explained;
            one.closed = count->closed;
        }
        view.rules.push_back(std::move(one));
    }
    // How long the machine took is the bureau's business, not the school's.
    if (work.actor().may_somewhere(permissions::run)) {
        for (const auto& row : work.all<RunRow>(queries::runs_of_county, work.actor().county))
            if (row.path == "/" || work.actor().may(permissions::run, row.path)) view.runs.push_back(run_view(work, row, view.runs.empty()));
    }
    return view;
}

Result<http::Page<CheckCaseRow>> find_check_cases(Work& work, const FindCheckCases& query) {
    TRY(const Cursor after, read_cursor(query.cursor));
    const auto limit = static_cast<std::size_t>(std::clamp(query.limit.value_or(50), 1, 200));
    const auto yes = [](const std::optional<bool>& asked) { return asked.value_or(false) ? std::optional<std::string>("yes") : std::nullopt; };
    auto rows = work.all<CaseNow>(queries::find_cases, scopes_of(work.actor(), permissions::read), query.body, query.rule, query.state, query.severity, yes(query.money),
                                  yes(query.still), after.at, after.id, static_cast<std::int64_t>(limit + 1));
    http::Page<CheckCaseRow> page;
    const bool more = rows.size() > limit;
    if (more) rows.pop_back();
    const auto days = org::working_days(work);
    for (const auto& row : rows) {
        std::optional<int> age;
        if (days)
            if (const auto between = days->working_days_between(row.found_at.date(), work.today())) age = *between;
        page.items.push_back(row_of(row, age));
    }
    if (more) page.next = fmt::format("{}~{}", rows.back().found_at.microseconds(), rows.back().id.to_string());
    return page;
}

Result<CheckCaseView> show_check_case(Work& work, const OneCheckCase& query) {
    TRY(const CaseNow at, require_case(work, query.id, permissions::read));
    return view_of(work, at);
}

Result<CheckCaseView> explain_check_case(Work& work, const ExplainCheckCase& command) {
    TRY(const CaseNow at, require_case(work, command.id, permissions::read));
    TRY_DO(require_words("words", command.words, 1000, "理由"));
    TRY(const bool done, done_before(work, command.step, at.id, "note", command.words));
    if (done) return view_of(work, at);
    if (!is_of(work.actor(), at)) return Problem{Code::denied, "not-concerned", "情况由被查单位说明", "the body concerned explains"};
    add_step(work, at, {command.step, "note", at.state, command.words});
    return view_of(work, *case_now(work, at.county, at.id));
}

Result<CheckCaseView> decide_check_case(Work& work, const DecideCheckCase& command) {
    TRY(const CaseNow at, require_case(work, command.id, permissions::read));
    TRY_DO(require_words("words", command.words, 1000, "理由"));
    const auto act = json::enum_name(command.decision);
    TRY(const bool done, done_before(work, command.step, at.id, act, command.words));
    if (done) return view_of(work, at);
    if (auto problem = may_decide(work, at)) return *std::move(problem);
    add_step(work, at, {command.step, act, command.decision == Decision::explained ? CaseState::explained : CaseState::closed, command.words});
    return view_of(work, *case_now(work, at.county, at.id));
}

Result<CheckCaseView> take_check_case(Work& work, const TakeCheckCase& command) {
    TRY(const CaseNow at, require_case(work, command.id, permissions::read));
    if (auto problem = may_decide(work, at)) return *std::move(problem);
    const auto post = work.actor().post.empty() ? work.actor().name : work.actor().post;
    work.run(queries::set_owner, at.county, at.id, work.actor().body, post);
    work.record("checks.take", "check_case", at.id.to_string());
    return view_of(work, *case_now(work, at.county, at.id));
}

}  // namespace luoshi::supervision::checks
