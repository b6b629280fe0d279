// The run: each rule over each school, what is new becomes a case, what is gone is marked.
#include <algorithm>
#include <chrono>
#include <map>

#include "supervision/checks/jobs.hpp"
#include "supervision/checks/queries.hpp"
#include "supervision/checks/store.hpp"
#include "supervision/checks/use_cases.hpp"

namespace luoshi::supervision::checks {
namespace {

struct Known {
    CaseId id;
    std::string subject;
    std::string occurrence;
    std::optional<Instant> gone_at;
};
BOOST_DESCRIBE_STRUCT(Known, (), (id, subject, occurrence, gone_at))

std::chrono::microseconds since(std::chrono::steady_clock::time_point start) {
    return std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now() - start);
}

void open_case(Work& work, const Rule& rule, const Hit& hit, const SchoolToCheck& school, RunId run) {
    const auto id = work.new_id<CaseId>();
    const auto body = org::find_body(work, school.id).value();
    // The bureau above has it until somebody takes it.
    const auto parent_path = body.path.substr(0, body.path.rfind('/', body.path.size() - 2) + 1);
    const auto parent_code = parent_path.substr(parent_path.rfind('/', parent_path.size() - 2) + 1);
    const auto owner = org::find_body_by_code(work, std::string_view(parent_code).substr(0, parent_code.size() - 1));
    work.run(queries::insert_case, school.county, id, rule.name, rule.subject_kind, hit.subject, hit.occurrence, school.id, rule.severity, rule.money ? "yes" : "no", hit.a,
             hit.b, hit.t, hit.u, words_of(rule, hit), words_en_of(rule, hit), run, work.now());
    work.run(queries::insert_step, school.county, id, 1, work.new_id<CaseStepId>(), "found", CaseState::open, std::optional<std::int64_t>{}, std::optional<CaseState>{},
             school.id, "", "", work.now(), actor_key(work.actor()), work.actor().name, work.actor().body);
    work.run(queries::insert_standing, school.county, id, school.id, rule.name, work.now(), owner ? owner->id : school.id);
    work.record("checks.found", "check_case", id.to_string(), json::value{{"rule", rule.name}});
    work.emit("checks.case_opened", json::value{{"county", school.county},
                                                {"case", id.to_string()},
                                                {"rule", rule.name},
                                                {"body_path", body.path},
                                                {"severity", rule.severity}});
}

// The rows of one rule over one school against what is known of it.
void compare(Work& work, const Rule& rule, const std::vector<Hit>& hits, const SchoolToCheck& school, RunId run, CheckRunRuleView& sums) {
    std::map<std::pair<std::string, std::string>, Known> known;
    for (auto& one : work.all<Known>(queries::known_cases, school.county, school.id, rule.name)) known[{one.subject, one.occurrence}] = one;
    for (const auto& hit : hits) {
        ++sums.hits;
        const auto found = known.find({hit.subject, hit.occurrence});
        if (found == known.end()) {
            open_case(work, rule, hit, school, run);
            known[{hit.subject, hit.occurrence}] = {};
            ++sums.opened;
            continue;
        }
        if (found->second.gone_at) work.run(queries::set_gone, school.county, found->second.id, std::optional<Instant>{});
        found->second.subject.clear();  // still there
    }
    for (const auto& [key, one] : known) {
        if (one.subject.empty() || one.gone_at) continue;
        work.run(queries::set_gone, school.county, one.id, std::optional(work.now()));
        work.record("checks.gone", "check_case", one.id.to_string());
        ++sums.gone;
    }
}

std::optional<SchoolToCheck> school_of(Work& work, std::string_view text) {
    const auto id = BodyId::parse(text);
    const auto body = id ? org::find_body(work, *id) : std::nullopt;
    if (!body || body->kind != org::BodyKind::school) return std::nullopt;
    return SchoolToCheck{body->county, body->id, body->path};
}

storage::Context in(storage::Context context, std::string_view county) {
    context.county = county;
    context.bookkeeping = true;  // a look that finds nothing changes nothing
    return context;
}

Result<Nothing> check_after_event(const jobs::JobWork& job, const json::value& payload) {
    const std::string event(payload.at("event").as_string());
    return storage::write(job.storage, in(job.context(), job.county), [&](Work& work) -> Result<Nothing> {
        const auto school = school_of(work, payload.at("school").as_string());
        if (!school || school->county != work.county()) return Nothing{};
        const auto start = std::chrono::steady_clock::now();
        RunSums sums;
        const auto run = work.new_id<RunId>();
        check_school(work, *school, run, event, sums);
        if (sums.opened + sums.gone > 0) note_run(work, run, Trigger::event, school->path, sums, since(start));
        return Nothing{};
    });
}

// The look itself waits for its own transaction: the act that told us must not wait for it.
Result<Nothing> hear(Work& work, const std::string& event, const json::value& payload) {
    const auto* members = payload.if_object();
    const auto* school = members == nullptr ? nullptr : members->if_contains("school");
    if (school != nullptr && school->is_string()) work.enqueue("checks.after_event", json::value{{"event", event}, {"school", *school}});
    return Nothing{};
}

}  // namespace

void RunSums::add(const CheckRunRuleView& one) {
    auto known = std::ranges::find(rules, one.rule, &CheckRunRuleView::rule);
    if (known == rules.end()) {
        rules.push_back(one);
    } else {
        known->hits += one.hits;
        known->opened += one.opened;
        known->gone += one.gone;
        known->unset += one.unset;
        known->microseconds += one.microseconds;
    }
    hits += one.hits;
    opened += one.opened;
    gone += one.gone;
}

CheckRunView run_view(Work& work, const RunRow& row, bool with_rules) {
    return {row.id,   row.county, row.at,   row.trigger,      row.path,    row.schools,
            row.hits, row.opened, row.gone, row.microseconds, row.by_name, with_rules ? work.all<CheckRunRuleView>(queries::rules_of_run, row.county, row.id) : std::vector<CheckRunRuleView>{}};
}

std::vector<SchoolToCheck> schools_to_check(Work& work, std::string_view path) {
    // This school year and the one before: money of a closed term may still be owed.
    return work.all<SchoolToCheck>(queries::schools_to_check, path, static_cast<std::int64_t>(static_cast<int>(work.today().ymd().year()) - 2));
}

void check_school(Work& work, const SchoolToCheck& school, RunId run, std::string_view event, RunSums& sums) {
    const auto held = rules::Ruleset::load(work, school.path, work.today());
    const auto particulars = org::find_school(work, school.id);
    const Look look{school.county, school.id, work.today(), work.now(), particulars ? std::optional(particulars->stage) : std::nullopt,
                    particulars ? std::optional(particulars->tier) : std::nullopt, held};
    ++sums.schools;
    for (const auto& rule : all_rules()) {
        if (!event.empty() && std::ranges::find(rule.events, event) == rule.events.end()) continue;
        const auto start = std::chrono::steady_clock::now();
        CheckRunRuleView one{.rule = std::string(rule.name)};
        if (const auto hits = rule.find(work, look)) {
            compare(work, rule, *hits, school, run, one);
        } else {
            one.unset = 1;
        }
        one.microseconds = since(start).count();
        sums.add(one);
    }
}

void note_run(Work& work, RunId run, Trigger trigger, std::string_view path, const RunSums& sums, std::chrono::microseconds took) {
    work.run(queries::insert_run, work.county(), run, work.now(), trigger, path, sums.schools, sums.hits, sums.opened, sums.gone, took.count(), work.actor().name);
    for (const auto& one : sums.rules)
        work.run(queries::insert_run_rule, work.county(), run, one.rule, one.hits, one.opened, one.gone, one.unset, one.microseconds);
    work.record("checks.run", "check_run", run.to_string(), json::value{{"schools", sums.schools}, {"hits", sums.hits}, {"opened", sums.opened}});
}

Result<int> run_all(storage::Storage& storage, const storage::Context& context, std::string_view path) {
    TRY(const auto schools, storage::read(storage, context, [&](Work& work) -> Result<std::vector<SchoolToCheck>> { return schools_to_check(work, path); }));
    std::map<std::string, std::vector<SchoolToCheck>> by_county;
    for (const auto& school : schools) by_county[school.county].push_back(school);
    int opened = 0;
    for (const auto& [county, here] : by_county) {
        const auto start = std::chrono::steady_clock::now();
        RunSums sums;
        std::optional<RunId> run;
        for (const auto& school : here) {
            // An act may run twice before it counts: its sums are taken over only when it did.
            TRY(const auto after, storage::write(storage, in(context, county), [&](Work& work) -> Result<std::pair<RunId, RunSums>> {
                    auto then = std::pair{run ? *run : work.new_id<RunId>(), sums};
                    check_school(work, school, then.first, {}, then.second);
                    return then;
                }));
            run = after.first;
            sums = after.second;
        }
        TRY_DO(storage::write(storage, in(context, county), [&](Work& work) -> Result<Nothing> {
            note_run(work, *run, Trigger::night, path.empty() ? "/" : path, sums, since(start));
            return Nothing{};
        }));
        opened += static_cast<int>(sums.opened);
    }
    return opened;
}

Result<CheckRunView> run_checks(Work& work, const RunChecks& command) {
    const Problem missing{Code::missing, "no-such-body", "没有这个机构，或者您无权检查", "there is no such body, or it is not for you"};
    if (command.body.empty() || !work.actor().may(permissions::run, command.body)) return missing;
    const auto seen = [&]() -> std::optional<CheckRunView> {
        const auto row = work.one<RunRow>(queries::run_by_id, work.county(), command.id);
        return row ? std::optional(run_view(work, *row, true)) : std::nullopt;
    };
    if (auto known = seen()) {
        if (known->path == command.body) return *std::move(known);
        return Problem{Code::conflict, "id-taken", "这个编号已用于另一次检查，请重新提交", "this id belongs to another run; submit anew"};
    }
    auto schools = schools_to_check(work, command.body);
    std::erase_if(schools, [&](const auto& school) { return school.county != work.county(); });
    if (schools.empty())
        return Problem{Code::conflict, "nothing-to-check", "这个机构下面没有开展课后服务的学校可查；跨区划的请逐个县市区运行",
                       "below this body no school of this county has a service to look at"};
    // More than a page would wait for is the night's work.
    constexpr std::size_t most = 80;
    if (schools.size() > most)
        return Problem{Code::conflict, "too-many-schools", "学校太多，请选择一个县市区或一所学校；全部学校每天夜里都会检查", "too many schools; choose fewer, the night looks at all"};
    const auto start = std::chrono::steady_clock::now();
    RunSums sums;
    for (const auto& school : schools) check_school(work, school, command.id, {}, sums);
    note_run(work, command.id, Trigger::asked, command.body, sums, since(start));
    return *seen();
}

void add_jobs(jobs::Runner& runner) {
    runner.repeat("checks.nightly", std::chrono::hours{24}, [](const jobs::JobWork& job, const json::value&) -> Result<Nothing> {
        TRY_DO(run_all(job.storage, job.context(), {}));
        return Nothing{};
    });
    runner.add("checks.after_event", check_after_event);
    std::vector<std::string> events;
    for (const auto& rule : all_rules())
        for (const auto event : rule.events)
            if (std::ranges::find(events, event) == events.end()) events.emplace_back(event);
    for (const auto& event : events) runner.subscribe(event, [event](Work& work, const json::value& payload) { return hear(work, event, payload); });
}

}  // namespace luoshi::supervision::checks
