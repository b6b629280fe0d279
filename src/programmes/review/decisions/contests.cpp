// The contest: begun over frozen results, rules in versions, what-if, and the selection that is frozen.
#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "foundation/words.hpp"
#include "platform/crypto/digest.hpp"
#include "programmes/review/decisions/store.hpp"

namespace luoshi::programmes::review::decisions {
namespace {

// In the order of queries/quota_rules_of_call.sql.
struct CallQuota {
    AwardScope scope = AwardScope::prefecture;
    std::string name;
    std::int64_t places = 0;
};
BOOST_DESCRIBE_STRUCT(CallQuota, (), (scope, name, places))

// What the call itself says; the office changes it with a reason.
AwardRules rules_of_call(Work& work, const calls::CallLine& call, std::int64_t candidates) {
    AwardRules rules;
    rules.places = call.places > 0 ? call.places : candidates;
    for (const auto& quota : work.all<CallQuota>(queries::quota_rules_of_call, call.county, call.id)) rules.bounds.push_back({quota.scope, quota.name, {}, quota.places});
    return rules;
}

using Rounds = std::vector<AwardRoundReady>;  // in the order of queries/rounds_of_call.sql: those that were not given up
Rounds rounds_of(Work& work, const calls::CallLine& call) { return work.all<AwardRoundReady>(queries::rounds_of_call, call.county, call.id); }

// Those that are wanted, all of them frozen, nobody in two of them; refuses with the first that is not.
Result<Rounds> rounds_for(Work& work, const calls::CallLine& call, const std::optional<std::vector<std::string>>& wanted) {
    auto rounds = rounds_of(work, call);
    if (wanted) {
        for (const auto& id : *wanted) {
            if (std::ranges::find(rounds, id, &AwardRoundReady::round) == rounds.end()) return Problem{Code::missing, "no-such-round", "没有这个评审轮次，请刷新页面", "there is no such round; reload the page"};
        }
        std::erase_if(rounds, [&](const auto& round) { return std::ranges::find(*wanted, round.round) == wanted->end(); });
    }
    if (rounds.empty()) return Problem{Code::conflict, "no-review", "这份通知还没有评审轮次", "the call has no round of review yet"};
    std::set<std::string> seen;
    for (const auto& round : rounds) {
        if (!round.frozen) return Problem{Code::conflict, "results-not-frozen", fmt::format("“{}”的评审结果还没有确认定稿，请先在评分页完成", round.title), "the results of the round are not frozen yet: " + round.title};
        for (const auto& application : work.all<std::string>(queries::applications_of_round, call.county, round.round)) {
            if (!seen.insert(application).second) return Problem{Code::conflict, "marked-twice", "有申报在两轮评审里都有结果，请选定以哪些轮次为准", "an application has results of two rounds; choose the rounds that count"};
        }
    }
    return rounds;
}

std::int64_t results_in(const Rounds& rounds) {
    std::int64_t count = 0;
    for (const auto& round : rounds) count += round.results;
    return count;
}

std::optional<Problem> may_not_begin(Work& work, const calls::CallLine& call, const lines::LineRow& line, const std::optional<std::vector<std::string>>& wanted) {
    if (auto problem = not_permitted(work, permissions::write, line.office_path)) return problem;
    const auto rounds = rounds_for(work, call, wanted);
    if (!rounds) return rounds.error();
    if (results_in(*rounds) == 0) return Problem{Code::conflict, "no-results", "评审结果是空的", "there are no results"};
    return std::nullopt;
}

AwardContestRow row_of(Work& work, const ContestEntry& contest) {
    AwardContestRow row;
    row.id = contest.id;
    row.county = contest.county;
    row.call = contest.call;
    row.line_code = contest.line_code;
    row.line_title = contest.line_title;
    if (const auto call = calls::find_call(work, contest.county, contest.call)) {
        row.call_title = call->title;
        row.batch_year = call->batch_year;
    }
    const auto places = places_of(work, contest);
    row.stage = stage_of(work, contest, places);
    row.stage_words = words_of(row.stage);
    row.stage_words_en = words_en_of(row.stage);
    row.candidates = work.one<std::int64_t>(queries::count_candidates, contest.county, contest.id).value_or(0);
    if (const auto rules = rules_now(work, contest)) row.places = rules->rules.places;
    for (const auto& place : places) {
        row.approved += place.state == AwardState::approved ? 1 : 0;
        row.open_objections += place.open.value_or(0);
    }
    return row;
}

std::vector<AwardNoticeView> notices_of(Work& work, const ContestEntry& contest) {
    std::vector<AwardNoticeView> notices;
    work.each(
        queries::notices_of,
        [&](const storage::Row& row) {
            AwardNoticeView notice;
            notice.id = row.get<PublicNoticeId>(0);
            notice.serial = row.get<std::int64_t>(1);
            notice.title = row.get<std::string>(2);
            notice.words = row.get<std::string>(3);
            notice.starts = row.get<Date>(4);
            notice.ends = row.get<Date>(5);
            notice.days = row.get<std::int64_t>(6);
            notice.day_kind = row.get<NoticeDayKind>(7);
            notice.running = work.today() <= notice.ends;
            notices.push_back(std::move(notice));
        },
        contest.county, contest.id);
    for (auto& notice : notices) notice.applications = work.all<ApplicationId>(queries::notice_items, contest.county, notice.id);
    return notices;
}

Result<Nothing> tell_problem(AwardTrialView& view, const Problem& problem) {
    // What is wrong with the command itself is refused; what the rules come to is an answer.
    if (problem.slug != "no-selection" && problem.slug != "tied" && problem.slug != "too-hard") return problem;
    view.problem = problem.detail;
    view.problem_en = problem.detail_en;
    for (const auto& field : problem.fields) view.clash.push_back(field.detail);
    return Nothing{};
}

}  // namespace

Result<AwardContests> find_award_contests(Work& work, const FindAwardContests& query) {
    const auto county = query.county.value_or("430000");
    AwardContests view;
    std::map<CallId, bool> begun;
    for (const auto& contest : contests_in(work, county)) {
        begun[contest.call] = true;
        if (work.actor().may(permissions::read, contest.office_path)) view.items.push_back(row_of(work, contest));
    }
    for (const auto id : work.all<CallId>(queries::calls_in_review, county)) {
        const auto call = calls::find_call(work, county, id);
        const auto line = call ? lines::find_line(work, county, call->line) : std::nullopt;
        if (!line || begun.contains(id) || !work.actor().may(permissions::read, line->office_path)) continue;
        view.ready.push_back({id, county, call->title, line->code, rounds_of(work, *call), action_of("begin", may_not_begin(work, *call, *line, std::nullopt))});
    }
    return view;
}

Result<AwardContestView> show_award_contest(Work& work, const OneAwardContest& query) {
    TRY(const ContestEntry contest, find_contest(work, query.county, query.id));
    AwardContestView view;
    view.contest = row_of(work, contest);
    view.line = contest.line;
    if (const auto rules = rules_now(work, contest)) {
        view.rules_version = rules->version;
        view.rules = rules->rules;
        view.rules_by_name = rules->by_name;
        view.rules_reason = rules->reason;
    }
    if (const auto selection = selection_of(work, contest)) {
        view.sha256 = selection->sha256;
        view.frozen_by_name = selection->by_name;
        view.frozen_at = selection->at;
    }
    const auto runners = runners_of(work, contest);
    const auto places = places_of(work, contest);
    std::map<ApplicationId, const AwardRunner*> by_id;
    for (const auto& runner : runners) by_id[runner.application] = &runner;
    for (const auto& place : places) view.rows.push_back(decisions::row_of(*by_id.at(place.application), &place));
    if (places.empty()) {
        for (const auto& runner : runners) view.rows.push_back(decisions::row_of(runner, nullptr));
        std::ranges::stable_sort(view.rows, std::ranges::greater{}, &AwardRow::score);
    }
    view.gates = gates_of(work, contest);
    for (auto& gate : view.gates) {
        work.each(
            queries::falls_of_gate, [&](const storage::Row& row) { gate.taken_out.push_back(row.get<std::string>(0) + "·" + row.get<std::string>(1) + "：" + row.get<std::string>(2)); },
            contest.county, contest.id, gate.gate, gate.serial);
    }
    view.notices = notices_of(work, contest);
    for (const auto& objection : work.all<ObjectionEntry>(queries::objections_of, contest.county, contest.id)) view.objections.push_back(view_of(work, contest, objection, by_id));
    view.documents = work.all<AwardDocumentRow>(queries::documents_of, contest.county, contest.id);
    for (const auto& place : places) {
        if (is_ripe(place, work.today())) view.ripe.push_back(place.application);
    }
    view.actions = {action_of("rules", may_not_set_rules(work, contest)), action_of("freeze", may_not_freeze(work, contest)),
                    action_of("leading_group", may_not_record(work, contest, AwardGate::leading_group)), action_of("party_group", may_not_record(work, contest, AwardGate::party_group)),
                    action_of("notice", may_not_publicise(work, contest, places)), action_of("approve", may_not_approve(work, contest, places))};
    return view;
}

Result<AwardContestView> make_award_contest(Work& work, const MakeAwardContest& command) {
    const auto call = calls::find_call(work, command.county, command.call);
    const auto line = call ? lines::find_line(work, command.county, call->line) : std::nullopt;
    if (!line || !work.actor().may(permissions::read, line->office_path)) return Problem{Code::missing, "no-such-call", "没有这份申报通知，或者您无权查看", "there is no such call, or it is not for you"};
    TRY_DO(require(work.actor(), permissions::write, line->office_path));
    TRY_DO(require_partition(work, call->county));
    if (const auto made = load_contest(work, call->county, command.id)) {
        if (made->call != command.call) return id_taken();
        return show_award_contest(work, {command.id, call->county});
    }
    if (work.one<std::int64_t>(queries::contest_exists, call->county, command.call).value_or(0) > 0)
        return Problem{Code::conflict, "contest-exists", "这份通知已经有一次评选，请在列表中打开", "this call has its selection already; open it from the list"};
    if (auto problem = may_not_begin(work, *call, *line, command.rounds)) return *std::move(problem);
    TRY(const Rounds rounds, rounds_for(work, *call, command.rounds));
    work.run(queries::insert_contest, call->county, command.id, call->id, call->line, work.now(), actor_key(work.actor()), work.actor().name);
    for (const auto& round : rounds) work.run(queries::insert_candidates, call->county, command.id, round.round);
    const auto rules = rules_of_call(work, *call, results_in(rounds));
    work.run(queries::insert_rules, call->county, command.id, 1, rules.places, rules, "申报通知的计划数和名额", work.now(), actor_key(work.actor()), work.actor().name);
    work.record("decisions.begin", "award_contest", command.id.to_string(), {{"call", call->id.to_string()}});
    return show_award_contest(work, {command.id, call->county});
}

Result<AwardContestView> set_award_rules(Work& work, const SetAwardRules& command) {
    TRY(const ContestEntry contest, contest_to_write(work, command.county, command.id));
    if (auto problem = may_not_set_rules(work, contest)) return *std::move(problem);
    TRY_DO(require_words("reason", command.reason, 1000));
    const auto now = rules_now(work, contest);
    const auto version = now ? now->version : 0;
    if (now && version == command.version + 1 && now->by_whom == actor_key(work.actor()) && json::to_json(now->rules) == json::to_json(command.rules)) return show_award_contest(work, {contest.id, contest.county});
    if (version != command.version) return Problem{Code::conflict, "changed-meanwhile", "别人刚刚改过规则，请刷新页面后再改", "somebody has changed the rules; reload and change them again"};
    TRY_DO(check_rules(runners_of(work, contest), command.rules));
    work.run(queries::insert_rules, contest.county, contest.id, version + 1, command.rules.places, command.rules, command.reason, work.now(), actor_key(work.actor()), work.actor().name);
    work.record("decisions.rules", "award_contest", contest.id.to_string(), {{"version", version + 1}});
    return show_award_contest(work, {contest.id, contest.county});
}

Result<AwardTrialView> try_award_rules(Work& work, const TryAwardRules& query) {
    TRY(const ContestEntry contest, find_contest(work, query.county, query.id));
    const auto runners = runners_of(work, contest);
    std::map<ApplicationId, AwardStanding> before;
    const auto now = rules_now(work, contest);
    const auto as_is = now ? selected(runners, now->rules) : Result<std::vector<SelectedRow>>(std::vector<SelectedRow>{});
    if (as_is) {
        for (const auto& row : *as_is) before[row.application] = row.standing;
    }
    AwardTrialView view;
    auto trial = selected(runners, query.rules);
    if (!trial) {
        TRY_DO(tell_problem(view, trial.error()));
        return view;
    }
    view.possible = true;
    for (auto& row : *trial) {
        const auto was = before.contains(row.application) ? before[row.application] : AwardStanding::not_chosen;
        const bool in = row.standing == AwardStanding::chosen, was_in = was == AwardStanding::chosen;
        view.chosen += in ? 1 : 0;
        view.came_in += in && !was_in ? 1 : 0;
        view.fell_out += was_in && !in ? 1 : 0;
        view.rows.push_back({row.application, row.rank, row.standing, was, std::move(row.explanation)});
    }
    return view;
}

Result<SelectionLooked> find_award_selection(Work& work, const FreezeAwardSelection& command) {
    TRY(const ContestEntry contest, find_contest(work, command.county, command.id));
    SelectionLooked looked{contest.county, command, {}, {}};
    if (selection_of(work, contest)) return looked;
    if (auto problem = may_not_freeze(work, contest)) return *std::move(problem);
    looked.runners = runners_of(work, contest);
    looked.rules = rules_now(work, contest)->rules;
    return looked;
}

Result<SelectionReckoned> reckon_award_selection(const SelectionLooked& looked) {
    SelectionReckoned reckoned{looked.county, looked.command, looked.runners, {}};
    if (looked.runners.empty()) return reckoned;  // frozen already
    TRY(reckoned.rows, selected(looked.runners, looked.rules));
    return reckoned;
}

Result<AwardContestView> freeze_award_selection(Work& work, const SelectionReckoned& reckoned) {
    const auto& command = reckoned.command;
    TRY(const ContestEntry contest, contest_to_write(work, command.county, command.id));
    if (const auto frozen = selection_of(work, contest)) {
        if (frozen->rules == command.version && frozen->by_whom == actor_key(work.actor())) return show_award_contest(work, {contest.id, contest.county});
        return Problem{Code::conflict, "selection-frozen", "名单已由 " + frozen->by_name + " 定稿", "the selection was frozen by " + frozen->by_name};
    }
    if (auto problem = may_not_freeze(work, contest)) return *std::move(problem);
    const auto rules = rules_now(work, contest).value();
    if (rules.version != command.version) return Problem{Code::conflict, "changed-meanwhile", "规则在您打开之后又改过，请刷新页面、看过再定稿", "the rules were changed since you opened them; reload and read them"};
    if (json::to_json(runners_of(work, contest)) != json::to_json(reckoned.runners)) return Problem{Code::conflict, "changed-meanwhile", "名单在计算时有变化，请再定稿一次", "the results changed while this was reckoned; freeze once more"};
    const auto& rows = reckoned.rows;
    const auto content = json::to_json(rules.rules) + "\n" + json::to_json(rows);
    work.run(queries::insert_selection, contest.county, contest.id, rules.version, rules.rules.places, rules.by_whom, crypto::sha256_hex(content), content, work.now(), actor_key(work.actor()), work.actor().name);
    for (const auto& row : rows) {
        work.run(queries::insert_place, contest.county, contest.id, row.application, rules.rules.places, row.rank, row.standing, row.seat, row.explanation ? json::to_json(*row.explanation) : std::string{});
        if (row.standing != AwardStanding::chosen) continue;
        work.run(queries::insert_holder, contest.county, contest.id, row.application, row.standing, rules.rules.places, row.seat, 1, std::optional<ApplicationId>{}, std::optional<std::int64_t>{});
        begin_holding(work, contest, row.application);
    }
    work.record("decisions.freeze", "award_contest", contest.id.to_string(), {{"rules", rules.version}, {"sha256", crypto::sha256_hex(content)}});
    return show_award_contest(work, {contest.id, contest.county});
}

}  // namespace luoshi::programmes::review::decisions
