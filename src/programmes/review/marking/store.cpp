#include "programmes/review/marking/store.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace luoshi::programmes::review::marking {
namespace {

bool marks(const panels::MemberLine& member) { return member.role == panels::PanelRole::leader || member.role == panels::PanelRole::member; }

void load_absences(Work& work, RoundNow& round) {
    work.each(
        queries::absences_of_round,
        [&](const storage::Row& row) {
            const auto expert = row.get<ExpertId>(0);
            round.away[expert] += (row.get<std::int64_t>(2) - row.get<std::int64_t>(1)) / 60'000'000;
            if (row.get<bool>(3)) round.lost.insert(expert);
        },
        round.county(), round.line.id);
}

}  // namespace

const panels::ItemLine* RoundNow::item(ApplicationId id) const {
    const auto found = std::ranges::find(items, id, &panels::ItemLine::application);
    return found == items.end() ? nullptr : &*found;
}

const panels::ItemLine* RoundNow::item_by_code(std::string_view code) const {
    const auto found = std::ranges::find(items, code, &panels::ItemLine::code);
    return found == items.end() ? nullptr : &*found;
}

const panels::MemberLine* RoundNow::member(ExpertId id) const {
    const auto found = std::ranges::find(members, id, &panels::MemberLine::expert);
    return found == members.end() ? nullptr : &*found;
}

std::int64_t RoundNow::ended() const { return std::ranges::count_if(assignments, &StoredAssignment::ended); }

MarkingPhase RoundNow::phase() const {
    if (results) return MarkingPhase::frozen;
    if (proposal) return MarkingPhase::proposed;
    if (!counts.empty()) return MarkingPhase::counted;
    if (vote) return MarkingPhase::voting;
    if (closed) return MarkingPhase::closed;
    if (frozen) return MarkingPhase::marking;
    return line.sealed ? MarkingPhase::preparing : MarkingPhase::waiting;
}

MarkingTerms RoundNow::reckoning() const {
    MarkingTerms made;
    made.rule = terms.score_rule;
    made.spread = terms.spread_limit;
    made.experts_most = (frozen ? frozen->per_item : terms.per_item) + terms.extra_experts;
    made.pass_score = std::int64_t{terms.pass_score} * 1000;
    made.ties = terms.tie_rules;
    return made;
}

std::optional<RoundNow> load_round(Work& work, std::string_view county, RoundId id) {
    const auto line = panels::find_round(work, county, id);
    const auto terms = line ? panels::round_terms(work, county, id) : std::nullopt;
    if (!line || !terms) return std::nullopt;
    RoundNow round;
    round.line = *line;
    round.terms = *terms;
    round.items = panels::items_of_round(work, county, id);
    for (auto& member : panels::members_of_round(work, county, id)) {
        if (marks(member)) round.members.push_back(std::move(member));
    }
    for (const auto& conflict : panels::conflicts_of_round(work, county, id)) {
        if (!conflict.overridden) round.barred.insert({conflict.expert, conflict.application});
    }
    round.sheet = work.one<StoredSheet>(queries::sheet_of_round, county, id);
    round.frozen = work.one<StoredFrozen>(queries::frozen_of_round, county, id);
    if (!round.frozen) return round;
    round.assignments = work.all<StoredAssignment>(queries::assignments_of, county, id);
    load_absences(work, round);
    round.closed = work.one<StoredClosed>(queries::closed_of_round, county, id);
    if (!round.closed) return round;
    round.vote = work.one<StoredVote>(queries::vote_of_round, county, id);
    if (round.vote) round.counts = work.all<StoredCount>(queries::counts_of_round, county, id);
    round.proposal = work.one<StoredProposal>(queries::last_proposal, county, id);
    round.results = work.one<StoredResultsFrozen>(queries::results_frozen_of, county, id);
    return round;
}

Problem no_such_round() { return {Code::missing, "no-such-round", "没有这个评审轮次，或者您无权查看", "there is no such round, or it is not for you"}; }
Problem no_such_item() { return {Code::missing, "no-such-item", "没有这个项目，或者它不在您的评审任务中", "there is no such item, or it is not among yours"}; }
Problem not_now(std::string words, std::string words_en) { return {Code::conflict, "not-now", std::move(words), std::move(words_en)}; }

std::string_view phase_words(MarkingPhase phase) {
    switch (phase) {
        case MarkingPhase::waiting: return "待专家组封存";
        case MarkingPhase::preparing: return "准备中";
        case MarkingPhase::marking: return "评分中";
        case MarkingPhase::closed: return "评分已结束";
        case MarkingPhase::voting: return "表决中";
        case MarkingPhase::counted: return "已计票";
        case MarkingPhase::proposed: return "结果待确认";
        case MarkingPhase::frozen: return "结果已冻结";
    }
    return "";
}

std::string_view phase_words_en(MarkingPhase phase) {
    switch (phase) {
        case MarkingPhase::waiting: return "waiting for the panel";
        case MarkingPhase::preparing: return "being prepared";
        case MarkingPhase::marking: return "being marked";
        case MarkingPhase::closed: return "closed";
        case MarkingPhase::voting: return "being voted on";
        case MarkingPhase::counted: return "counted";
        case MarkingPhase::proposed: return "proposed";
        case MarkingPhase::frozen: return "frozen";
    }
    return "";
}

Result<RoundNow> round_to_read(Work& work, std::string_view county, RoundId id) {
    auto round = load_round(work, county, id);
    if (!round || !work.actor().may(permissions::read, round->line.office_path)) return no_such_round();
    return *std::move(round);
}

Result<RoundNow> round_to_write(Work& work, std::string_view county, RoundId id) {
    TRY(RoundNow round, round_to_read(work, county, id));
    TRY_DO(require(work.actor(), permissions::write, round.line.office_path));
    TRY_DO(require_county(work, round));
    return round;
}

Result<Nothing> require_county(const Work& work, const RoundNow& round) {
    if (work.county() == round.county()) return Nothing{};
    return Problem{Code::invalid, "other-county", "这一轮评审登记在 " + round.county() + "，请在请求中写明 county", "this round is kept in " + round.county() + "; name that county in the request"};
}

Result<Nothing> require_phase(const RoundNow& round, std::initializer_list<MarkingPhase> phases) {
    const auto now = round.phase();
    if (std::ranges::find(phases, now) != phases.end()) return Nothing{};
    return not_now(fmt::format("这一轮评审现在是“{}”，不能这样做；请刷新页面", phase_words(now)), fmt::format("the round is {}; reload the page", phase_words_en(now)));
}

std::vector<SignedMarks> signed_marks(Work& work, const RoundNow& round) {
    std::vector<SignedMarks> made;
    work.each(
        queries::signed_of_round,
        [&](const storage::Row& row) {
            const auto id = row.get<ApplicationId>(0);
            const auto* item = round.item(id);
            if (!item || item->withdrawn) return;
            const auto content = row.get<MarkContent>(4);
            made.push_back({id.to_string(), row.get<ExpertId>(1).to_string(), row.get<std::int64_t>(2), row.get<bool>(3), {content.marks, content.hits, false}});
        },
        round.county(), round.line.id);
    return made;
}

Reckoning reckoning_of(Work& work, const RoundNow& round) {
    if (!round.sheet) return {};
    return reckon(round.sheet->sheet, signed_marks(work, round), round.reckoning());
}

std::string own_county(const Work& work, const std::optional<std::string>& county) {
    if (county) return *county;
    return work.actor().county.substr(0, 2) + "0000";
}

Result<MyRound> my_round(Work& work, std::string_view county, RoundId id) {
    const auto& actor = work.actor();
    const auto me = actor.account ? experts::expert_of_person(work, county, actor.account->to_string()) : std::nullopt;
    if (!me) return no_such_round();
    auto round = load_round(work, county, id);
    if (!round || !round->frozen) return no_such_round();
    const bool mine = round->member(me->id) || std::ranges::find(round->assignments, me->id, &StoredAssignment::expert) != round->assignments.end();
    if (!mine) return no_such_round();
    const auto opened = work.one<Instant>(queries::opening_of, county, id, me->id);
    return MyRound{*std::move(round), me->id, opened};
}

}  // namespace luoshi::programmes::review::marking
