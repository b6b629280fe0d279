// A round begins: terms, items under random codes, conflicts.
#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "foundation/words.hpp"
#include "platform/access/actor_key.hpp"
#include "programmes/review/panels/queries.hpp"
#include "programmes/review/panels/store.hpp"

namespace luoshi::programmes::review::panels {
namespace {

constexpr int most_days = 14;

Result<Nothing> between(std::string_view field, int value, int least, int most) {
    if (value >= least && value <= most) return Nothing{};
    return field_problem(fmt::format("terms.{}", field), "number-out-of-range", fmt::format("应在 {} 到 {} 之间，现为 {}", least, most, value), fmt::format("between {} and {}, not {}", least, most, value));
}

Result<Nothing> check_terms(const RoundTerms& terms, Date today) {
    if (terms.review_from < today) return field_problem("terms.review_from", "day-passed", "评审日期应从今天以后开始", "the review begins after today");
    if (terms.review_to < terms.review_from) return field_problem("terms.review_to", "ends-before-it-begins", "评审结束日期不能早于开始日期", "the review cannot end before it begins");
    if (terms.review_from.plus_days(most_days) < terms.review_to) return field_problem("terms.review_to", "too-long", "一轮评审最长 15 天，请分轮", "a round lasts at most 15 days");
    TRY_DO(between("seats", terms.seats, 3, 51));
    TRY_DO(between("answer_hours", terms.answer_hours, 1, 240));
    TRY_DO(between("objection_days", terms.objection_days, 0, 30));
    TRY_DO(between("per_item", terms.per_item, 1, terms.seats));
    TRY_DO(between("cap", terms.cap, 1, 1000));
    TRY_DO(between("pair_permille", terms.pair_permille, 1, 1000));
    TRY_DO(between("former_years", terms.former_years, 0, 10));
    TRY_DO(between("project_years", terms.project_years, 0, 10));
    TRY_DO(between("consulted_years", terms.consulted_years, 0, 10));
    TRY_DO(between("kin_depth", terms.kin_depth, 0, 2));
    TRY_DO(between("parent_depth", terms.parent_depth, 0, 1));
    TRY_DO(between("spread_limit", terms.spread_limit, 0, 100));
    TRY_DO(between("extra_experts", terms.extra_experts, 0, 5));
    TRY_DO(between("pass_score", terms.pass_score, 0, 100));
    TRY_DO(between("quorum_permille", terms.quorum_permille, 1, 1000));
    TRY_DO(between("threshold_permille", terms.threshold_permille, 1, 1000));
    // Highest and lowest are dropped from five marks or more (programmes.md 3: the practice of blind review).
    if (terms.score_rule == ScoreRule::trimmed && terms.per_item < 5)
        return field_problem("terms.per_item", "too-few-for-trimming", "去掉最高分和最低分要求每个项目至少 5 位专家；可改为平均分或增加专家数", "trimming needs five experts an item; take the mean or more experts");
    if (terms.fields.size() > 20) return field_problem("terms.fields", "too-many", "领域最多 20 个", "at most 20 fields");
    return Nothing{};
}

std::string fresh_code(Work& work, std::set<std::string>& taken) {
    for (;;) {
        auto code = code_of(work.random());
        if (taken.insert(code).second) return code;
    }
}

}  // namespace

Result<RoundFileView> open_round(Work& work, const OpenRound& command) {
    const auto call = calls::find_call(work, command.county, command.call);
    if (!call || !call->published) return Problem{Code::missing, "no-such-call", "没有这份已公布的申报通知", "there is no such published call"};
    const auto line = lines::find_line(work, call->county, call->line);
    if (!line) return no_such_round();
    TRY_DO(require(work.actor(), permissions::write, line->office_path));
    TRY_DO(require_partition(work, call->county));
    if (const auto known = any_round(work, call->county, command.id)) {
        if (known->call != command.call || known->title != command.title || json::to_json(known->terms) != json::to_json(command.terms)) return id_taken();
        return show_round(work, {command.id, call->county});
    }
    TRY_DO(require_words("title", command.title, 100));
    TRY_DO(check_terms(command.terms, work.today()));
    const auto applications = calls::qualified_applications(work, call->county, command.call);
    if (applications.empty()) return Problem{Code::conflict, "nobody-qualified", "这份通知还没有通过形式审查的申报，请先完成形式审查", "no application of this call has passed the formal review"};
    const auto who = actor_key(work.actor());
    work.run(queries::insert_round, call->county, command.id, command.call, call->line, line->office, command.title, command.terms, work.now(), who, work.actor().name);
    work.run(queries::insert_step, call->county, command.id, 1, std::nullopt, std::nullopt, RoundState::open, "", work.now(), who, work.actor().name);
    work.run(queries::insert_now, call->county, command.id);
    std::set<std::string> codes;
    for (const auto& one : applications) work.run(queries::insert_item, call->county, command.id, one.id, command.call, one.unit, fresh_code(work, codes));
    work.record("panels.open", "review_round", command.id.to_string(), {{"items", applications.size()}});
    const auto round = any_round(work, call->county, command.id).value();
    work_out_conflicts(work, round, experts::all_experts(work, round.county, round.terms.review_from));
    return show_round(work, {command.id, call->county});
}

Result<RoundFileView> find_conflicts_anew(Work& work, const OneRound& command) {
    TRY(const RoundEntry round, round_to_write(work, command.county, command.id));
    TRY_DO(require_state(round, {RoundState::open, RoundState::committed, RoundState::drawn, RoundState::objecting}));
    work_out_conflicts(work, round, experts::all_experts(work, round.county, round.terms.review_from));
    work.record("panels.conflicts", "review_round", round.id.to_string());
    return show_round(work, command);
}

Result<RoundFileView> override_conflict(Work& work, const OverrideConflict& command) {
    TRY(const RoundEntry round, round_to_write(work, command.county, command.id));
    TRY_DO(require_state(round, {RoundState::open, RoundState::committed, RoundState::drawn, RoundState::objecting}));
    const auto found_by = work.one<std::string>(queries::conflict_by_whom, round.county, round.id, command.expert, command.application, command.relation);
    if (!found_by) return Problem{Code::missing, "no-such-conflict", "没有这条回避，请刷新页面", "there is no such conflict; reload the page"};
    if (command.relation == conflicts::Relation::declared || command.relation == conflicts::Relation::objection)
        return Problem{Code::conflict, "word-stays", "专家本人申报的回避和申报单位申请成立的回避不能解除", "what the expert declared or an applicant objected to is not lifted"};
    const auto who = actor_key(work.actor());
    if (*found_by == who) return Problem{Code::conflict, "second-person", "这条回避由您本人办理查找，请由另一人决定是否解除", "you had this conflict found; another person decides"};
    const auto person = experts::find_expert(work, round.county, command.expert);
    if (person && work.actor().account && person->person == work.actor().account->to_string()) return no_such_round();
    TRY_DO(require_words("reason", command.reason, 400));
    if (work.run(queries::insert_override, round.county, round.id, command.expert, command.application, command.relation, *found_by, command.reason, work.now(), who, work.actor().name) == 0)
        return Problem{Code::conflict, "lifted-already", "这条回避已经解除，请刷新页面", "it was lifted already; reload the page"};
    work.record("panels.override", "review_round", round.id.to_string(), {{"expert", command.expert.to_string()}, {"relation", json::enum_name(command.relation)}});
    return show_round(work, {round.id, round.county});
}

Result<RoundFileView> cancel_round(Work& work, const RoundWords& command) {
    TRY(RoundEntry round, round_to_write(work, command.county, command.id));
    if (round.state == RoundState::cancelled) return show_round(work, {round.id, round.county});
    TRY_DO(require_state(round, {RoundState::open, RoundState::committed}));
    TRY_DO(require_words("reason", command.reason, 400));
    const auto draw = draw_of(work, round);
    // Whoever could cancel once the value may be known would draw until the result pleases.
    if (draw && work.now() >= draw->draws_at) return Problem{Code::conflict, "draw-under-way", "公开值可能已经产生，抽取不能取消", "the public value may be known; the draw cannot be cancelled any more"};
    TRY_DO(advance(work, round, RoundState::cancelled, command.reason));
    return show_round(work, {round.id, round.county});
}

}  // namespace luoshi::programmes::review::panels
