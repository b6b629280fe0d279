// The file of a round, and the list of rounds.
#include <fmt/format.h>

#include <algorithm>

#include "platform/crypto/digest.hpp"
#include "platform/http/page_of.hpp"
#include "programmes/review/marking/store.hpp"
#include "programmes/review/marking/votes.hpp"

namespace luoshi::programmes::review::marking {
namespace {

MarkingAction can(std::string act) { return {std::move(act), true, "", ""}; }
MarkingAction cannot(std::string act, std::string why, std::string why_en) { return {std::move(act), false, std::move(why), std::move(why_en)}; }

// The first reason that stands against an act.
class Act {
 public:
    explicit Act(std::string name) : made_(can(std::move(name))) {}
    Act& needs(bool holds, std::string why, std::string why_en) {
        if (!holds && made_.possible) made_ = cannot(made_.act, std::move(why), std::move(why_en));
        return *this;
    }
    operator MarkingAction() const { return made_; }

 private:
    MarkingAction made_;
};

std::vector<MarkingAction> actions_of(const Work& work, const RoundNow& round, const MarkingRoundView& view) {
    std::vector<MarkingAction> made;
    if (!work.actor().may(permissions::write, round.line.office_path)) return made;
    const auto phase = round.phase();
    const bool marking = phase == MarkingPhase::marking;
    const auto now = std::string(phase_words(phase)), now_en = std::string(phase_words_en(phase));
    const auto only = [&](std::string act, bool right) { return Act(std::move(act)).needs(right, "这一轮现在是“" + now + "”", "the round is " + now_en); };
    const bool early = phase == MarkingPhase::waiting || phase == MarkingPhase::preparing;
    made.push_back(only("sheet", early));
    made.push_back(only("assign", phase == MarkingPhase::preparing).needs(round.sheet.has_value(), "先编制评分表", "draw up the score sheet first"));
    const bool over = std::ranges::any_of(view.spreads, [](const auto& one) { return one.may_ask && !one.asked && one.settled.empty(); });
    made.push_back(only("extra", marking).needs(round.all_ended(), "全部签名后才看得到分差", "spreads show when everybody has signed").needs(over, "没有需要增加专家的项目", "no item needs one more expert"));
    made.push_back(only("replace", marking).needs(view.missing > 0, "没有缺专家的项目", "no item lacks an expert"));
    made.push_back(only("absence", marking));
    const bool differ = std::ranges::any_of(view.spreads, [](const auto& one) { return !one.asked && one.settled.empty(); });
    made.push_back(only("settle", marking).needs(differ, "没有待合议的项目", "no item waits for the panel's words"));
    made.push_back(only("close", marking)
                       .needs(round.all_ended(), fmt::format("还有 {} 份评分没有签名", static_cast<std::int64_t>(round.assignments.size()) - round.ended()), fmt::format("{} sheets are not signed yet", static_cast<std::int64_t>(round.assignments.size()) - round.ended()))
                       .needs(view.missing == 0, fmt::format("还缺 {} 份评审，先补派专家", view.missing), fmt::format("{} reviews have nobody; replace first", view.missing))
                       .needs(!differ, "还有分差超限的项目，先增加专家或记录合议意见", "marks differ too much somewhere; ask one more expert or record the panel's words"));
    made.push_back(only("open_vote", phase == MarkingPhase::closed));
    made.push_back(only("count_vote", phase == MarkingPhase::voting));
    made.push_back(only("propose", phase == MarkingPhase::closed || phase == MarkingPhase::counted || phase == MarkingPhase::proposed));
    made.push_back(only("freeze", phase == MarkingPhase::proposed)
                       .needs(!view.proposal || !view.proposal->mine, "提出结果的人不能自己确认，请另一位同事确认", "another person than who proposed confirms")
                       .needs(!view.proposal || !view.proposal->outdated, "提出后情况有变，请重新提出", "something has changed since; propose anew"));
    made.push_back(only("rate", round.closed.has_value()));
    return made;
}

std::vector<MarkingExpertProgress> progress_of(Work& work, const RoundNow& round, const Reckoning& reckoning) {
    std::map<ExpertId, Instant> opened;
    work.each(queries::openings_of_round, [&](const storage::Row& row) { opened.emplace(row.get<ExpertId>(0), row.get<Instant>(1)); }, round.county(), round.line.id);
    std::vector<MarkingExpertProgress> made;
    const auto of = [&](ExpertId id, const std::string& name, const std::string& unit) -> MarkingExpertProgress& {
        const auto found = std::ranges::find(made, id, &MarkingExpertProgress::expert);
        if (found != made.end()) return *found;
        auto& one = made.emplace_back();
        one.expert = id;
        one.name = name;
        one.unit = unit;
        if (const auto at = opened.find(id); at != opened.end()) one.opened_at = at->second;
        if (const auto away = round.away.find(id); away != round.away.end()) one.minutes_away = away->second;
        one.lost = round.lost.contains(id);
        return one;
    };
    for (const auto& member : round.members) {
        auto& one = of(member.expert, member.name, member.unit);
        one.leads = member.role == panels::PanelRole::leader;
        one.on_paper = member.person.empty();
    }
    for (const auto& one : round.assignments) {
        auto& progress = of(one.expert, one.expert_name, one.unit);
        ++progress.assigned;
        ++(one.signed_off() ? progress.signed_off : one.ended() ? progress.dropped : progress.open);
    }
    if (round.closed) {
        for (const auto& expert : reckoning.experts) {
            const auto found = std::ranges::find_if(made, [&](const auto& one) { return one.expert.to_string() == expert.expert; });
            if (found != made.end()) found->severity = expert.severity;
        }
    }
    return made;
}

std::vector<MarkingSpread> spreads_of(Work& work, const RoundNow& round, const Reckoning& reckoning) {
    std::map<ApplicationId, std::string> settled;
    work.each(queries::settled_of_round, [&](const storage::Row& row) { settled.emplace(row.get<ApplicationId>(0), row.get<std::string>(1)); }, round.county(), round.line.id);
    std::vector<MarkingSpread> made;
    for (const auto& one : reckoning.spreads) {
        const auto id = ApplicationId::parse(one.object).value();
        const auto* item = round.item(id);
        if (!item) continue;
        MarkingSpread spread;
        spread.code = item->code;
        spread.spread = scoring::thousandths(one.spread);
        spread.marks = one.marks;
        spread.may_ask = one.asked == scoring::Asked::one_more;
        spread.asked = std::ranges::any_of(round.assignments, [&](const auto& row) { return row.application == id && !row.ended(); });
        if (const auto found = settled.find(id); found != settled.end()) spread.settled = found->second;
        spread.words = fmt::format("{}：最高与最低相差 {:.2f} 分，超过 {} 分", item->code, one.spread, round.terms.spread_limit);
        spread.words_en = fmt::format("{}: the highest and lowest differ by {:.2f} points, more than {}", item->code, one.spread, round.terms.spread_limit);
        made.push_back(std::move(spread));
    }
    return made;
}

}  // namespace

std::vector<MarkingSpread> open_spreads(Work& work, const RoundNow& round) {
    // Before everybody has signed nobody learns of a difference: the one who is still marking could be told.
    if (!round.all_ended()) return {};
    return spreads_of(work, round, reckoning_of(work, round));
}

Result<MarkingRoundView> show_marking_round(Work& work, const OneMarkingRound& query) {
    TRY(const RoundNow round, round_to_read(work, query.county, query.round));
    const auto call = calls::find_call(work, round.county(), round.line.call);
    MarkingRoundView view;
    view.round = query.round;
    view.county = round.county();
    view.title = round.line.title;
    view.call = round.line.call;
    view.call_title = call ? call->title : std::string{};
    view.phase = round.phase();
    view.items = std::ranges::count(round.items, false, &panels::ItemLine::withdrawn);
    view.conflicts = std::ranges::count_if(round.barred, [&](const auto& one) { return round.member(one.expert) != nullptr; });
    view.from_terms.per_item = round.terms.per_item;
    view.from_terms.cap = round.terms.cap;
    view.from_terms.distinct_units = round.terms.distinct_units;
    view.from_terms.pair_permille = round.terms.pair_permille;
    view.terms = round.reckoning();
    if (round.sheet) view.sheet = {round.sheet->version, round.sheet->sheet, round.sheet->sha256, round.sheet->by_name, round.sheet->at};
    if (round.frozen) {
        const auto& frozen = *round.frozen;
        view.frozen = FrozenAssignment{frozen.rules.rules, frozen.rules.reason, frozen.pairs, frozen.cost, frozen.seed, frozen.sha256, frozen.at, frozen.by_name};
    }
    view.assigned = static_cast<std::int64_t>(round.assignments.size());
    view.ended = round.ended();
    for (const auto& [item, number] : missing_of(round)) view.missing += number;
    Reckoning reckoning;
    if (round.all_ended()) {
        reckoning = reckoning_of(work, round);
        view.spreads = spreads_of(work, round, reckoning);
    }
    view.experts = progress_of(work, round, reckoning);
    if (round.closed) {
        view.closed_at = round.closed->at;
        view.closed_by_name = round.closed->by_name;
    }
    view.vote = vote_view(work, round);
    if (round.proposal)
        view.proposal = ResultsProposal{round.proposal->sha256, round.proposal->by_name, round.proposal->at, round.proposal->by_whom == actor_key(work.actor()),
                                        !round.results && crypto::sha256_hex(results_content(work, round)) != round.proposal->sha256};
    if (round.results) {
        view.frozen_at = round.results->at;
        view.frozen_by_name = round.results->by_name;
    }
    view.actions = actions_of(work, round, view);
    return view;
}

Result<http::Page<MarkingRoundRow>> find_marking_rounds(Work& work, const FindMarkingRounds& query) {
    const auto county = own_county(work, query.county);
    std::vector<MarkingRoundRow> rows;
    for (const auto& id : work.all<RoundId>(queries::rounds_of_county, county)) {
        const auto round = load_round(work, county, id);
        if (!round || !work.actor().may(permissions::read, round->line.office_path) || round->line.state == panels::RoundState::cancelled) continue;
        const auto call = calls::find_call(work, county, round->line.call);
        rows.push_back({id, county, round->line.title, call ? call->title : std::string{}, round->phase(), std::ranges::count(round->items, false, &panels::ItemLine::withdrawn),
                        static_cast<std::int64_t>(round->members.size()), static_cast<std::int64_t>(round->assignments.size()), round->ended()});
    }
    return http::page_of(std::move(rows), query.cursor, query.limit);
}

Result<MarkingRoundView> keep_marking_sheet(Work& work, const KeepMarkingSheet& command) {
    TRY(const RoundNow round, round_to_write(work, command.county, command.round));
    TRY_DO(scoring::check(command.sheet));
    if (command.sheet.title.empty()) return Problem{Code::invalid, "invalid-sheet", "评分表要有名称", "the sheet needs a title", {{"sheet.title", "required", "请填写名称"}}};
    const auto text = json::to_json(command.sheet);
    const auto sha256 = crypto::sha256_hex(text);
    const auto newest = round.sheet ? round.sheet->version : 0;
    if (round.sheet && round.sheet->sha256 == sha256) return show_marking_round(work, {command.round, command.county});
    TRY_DO(require_phase(round, {MarkingPhase::waiting, MarkingPhase::preparing}));
    for (const auto& key : round.terms.tie_rules) {
        if (std::ranges::find(command.sheet.items, key, &scoring::Item::id) == command.sheet.items.end())
            return Problem{Code::invalid, "tie-rule-missing", "本轮的并列规则要比较“" + key + "”，评分表里没有这一项", "the round's tie rules name " + key + ", which the sheet does not have", {{"sheet.items", "tie-rule-missing", "缺少 " + key}}};
    }
    if (newest != command.after)
        return Problem{Code::conflict, "changed-meanwhile", fmt::format("评分表已有第 {} 版；请在新版上修改", newest), fmt::format("the sheet has a version {} already; change that one", newest)};
    work.run(queries::insert_sheet, round.county(), command.round, newest + 1, text, sha256, work.now(), actor_key(work.actor()), work.actor().name);
    work.record("marking.sheet", "review_round", command.round.to_string(), {{"version", newest + 1}});
    return show_marking_round(work, {command.round, command.county});
}

std::vector<std::pair<std::string, std::string>> MarkingRoundRow::labels() {
    return {{"round", "编号"}, {"county", "登记地"}, {"title", "评审轮次"}, {"call_title", "申报通知"}, {"phase", "阶段"}, {"items", "项目数"}, {"experts", "专家数"}, {"assigned", "评审份数"}, {"ended", "已完成"}};
}

}  // namespace luoshi::programmes::review::marking
