#include "programmes/review/decisions/store.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace luoshi::programmes::review::decisions {

Problem no_such_contest() { return {Code::missing, "no-such-contest", "没有这次评选，或者您无权查看", "there is no such selection, or it is not for you"}; }
Problem no_such_objection() { return {Code::missing, "no-such-objection", "没有这件异议，或者您无权查看", "there is no such objection, or it is not for you"}; }
Problem id_taken() { return {Code::conflict, "id-taken", "这个编号已用于另一件事，请刷新页面后重新提交", "this id belongs to something else; reload and submit anew"}; }

Result<Nothing> require_partition(Work& work, std::string_view county) {
    if (work.county() == county) return Nothing{};
    return Problem{Code::invalid, "other-county", fmt::format("这次评选登记在 {}，请在请求中写明 county", county), fmt::format("this selection is kept in {}; name that county in the request", county)};
}

AwardAction action_of(std::string act, const std::optional<Problem>& problem) {
    if (!problem) return {std::move(act), true, "", ""};
    return {std::move(act), false, problem->detail, problem->detail_en};
}

std::optional<Problem> not_permitted(Work& work, const Permission& permission, const std::string& path) {
    const auto allowed = require(work.actor(), permission, path);
    if (allowed) return std::nullopt;
    return allowed.error();
}

namespace {

ContestEntry with_title(Work& work, ContestEntry contest) {
    if (const auto line = lines::find_line(work, contest.county, contest.line)) contest.line_title = line->title;
    return contest;
}

}  // namespace

std::optional<ContestEntry> load_contest(Work& work, std::string_view county, ContestId id) {
    auto contest = work.one<ContestEntry>(queries::contest_by_id, county, id);
    if (!contest) return std::nullopt;
    return with_title(work, *std::move(contest));
}

std::vector<ContestEntry> contests_in(Work& work, std::string_view county) {
    auto contests = work.all<ContestEntry>(queries::contests_of_county, county);
    for (auto& contest : contests) contest = with_title(work, std::move(contest));
    return contests;
}

Result<ContestEntry> find_contest(Work& work, std::string_view county, ContestId id) {
    auto contest = load_contest(work, county, id);
    if (!contest || !work.actor().may(permissions::read, contest->office_path)) return no_such_contest();
    return *std::move(contest);
}

Result<ContestEntry> contest_to_write(Work& work, std::string_view county, ContestId id, const Permission& permission) {
    TRY(ContestEntry contest, find_contest(work, county, id));
    TRY_DO(require(work.actor(), permission, contest.office_path));
    TRY_DO(require_partition(work, contest.county));
    return contest;
}

std::vector<AwardRunner> runners_of(Work& work, const ContestEntry& contest) {
    auto runners = work.all<AwardRunner>(queries::runners_of_contest, contest.county, contest.id);
    std::map<std::string, std::string> names;
    for (auto& runner : runners) {
        if (runner.prefecture.empty()) continue;
        const auto [name, fresh] = names.try_emplace(runner.prefecture);
        if (fresh) name->second = lines::place_words(work, runner.prefecture);
        runner.prefecture_name = name->second;
    }
    return runners;
}

std::optional<RulesEntry> rules_now(Work& work, const ContestEntry& contest) { return work.one<RulesEntry>(queries::rules_now, contest.county, contest.id); }
std::optional<SelectionEntry> selection_of(Work& work, const ContestEntry& contest) { return work.one<SelectionEntry>(queries::selection_of, contest.county, contest.id); }
std::vector<PlaceEntry> places_of(Work& work, const ContestEntry& contest) { return work.all<PlaceEntry>(queries::places_of, contest.county, contest.id); }
std::optional<TermsEntry> terms_now(Work& work, std::string_view county, LineId line) { return work.one<TermsEntry>(queries::terms_now, county, line); }

std::string contest_title(Work& work, const ContestEntry& contest) {
    const auto call = calls::find_call(work, contest.county, contest.call);
    return call ? call->title : contest.line_title;
}

std::vector<AwardGateView> gates_of(Work& work, const ContestEntry& contest) {
    std::vector<AwardGateView> gates;
    work.each(
        queries::gates_of,
        [&](const storage::Row& row) {
            AwardGateView gate;
            gate.id = row.get<GateId>(0);
            gate.gate = row.get<AwardGate>(1);
            gate.gate_words = words_of(gate.gate);
            gate.gate_words_en = words_en_of(gate.gate);
            gate.serial = row.get<std::int64_t>(2);
            gate.held_on = row.get<Date>(3);
            gate.title = row.get<std::string>(4);
            gate.minutes = row.get<std::string>(5);
            gate.present = row.get<std::int64_t>(6);
            gate.in_favour = row.get<std::int64_t>(7);
            gate.against = row.get<std::int64_t>(8);
            gate.abstained = row.get<std::int64_t>(9);
            gate.passed = row.get<bool>(10);
            gate.by_name = row.get<std::string>(11);
            gates.push_back(std::move(gate));
        },
        contest.county, contest.id);
    return gates;
}

namespace {

const AwardGateView* passed_gate(const std::vector<AwardGateView>& gates, AwardGate gate) {
    const auto found = std::ranges::find_if(gates, [&](const auto& one) { return one.gate == gate && one.passed; });
    return found == gates.end() ? nullptr : &*found;
}

Problem not_frozen() { return {Code::conflict, "not-frozen", "名单还没有定稿，请先定稿", "the selection is not frozen yet"}; }

}  // namespace

ContestStage stage_of(Work& work, const ContestEntry& contest, const std::vector<PlaceEntry>& places) {
    if (places.empty()) return ContestStage::rules;
    if (std::ranges::any_of(places, [](const auto& place) { return place.document.has_value(); })) return ContestStage::approved;
    if (std::ranges::any_of(places, [](const auto& place) { return place.notice.has_value(); })) return ContestStage::publicised;
    const auto gates = gates_of(work, contest);
    if (passed_gate(gates, AwardGate::party_group)) return ContestStage::decided;
    return passed_gate(gates, AwardGate::leading_group) ? ContestStage::leading : ContestStage::selected;
}

std::optional<Problem> may_not_set_rules(Work& work, const ContestEntry& contest) {
    if (auto problem = not_permitted(work, permissions::write, contest.office_path)) return problem;
    if (selection_of(work, contest)) return Problem{Code::conflict, "selection-frozen", "名单已定稿，规则不能再改", "the selection is frozen; its rules stay as they are"};
    return std::nullopt;
}

std::optional<Problem> may_not_freeze(Work& work, const ContestEntry& contest) {
    if (auto problem = may_not_set_rules(work, contest)) return problem;
    const auto rules = rules_now(work, contest);
    if (!rules) return Problem{Code::conflict, "no-rules", "还没有评选规则", "there are no rules yet"};
    if (rules->by_whom == actor_key(work.actor()))
        return Problem{Code::conflict, "second-person", "规则由 " + rules->by_name + " 编制，请由另一人核对后定稿", "the rules were written by " + rules->by_name + "; another person freezes the selection"};
    return std::nullopt;
}

std::optional<Problem> may_not_record(Work& work, const ContestEntry& contest, AwardGate gate) {
    if (auto problem = not_permitted(work, permissions::write, contest.office_path)) return problem;
    if (!selection_of(work, contest)) return not_frozen();
    const auto gates = gates_of(work, contest);
    if (passed_gate(gates, gate)) return Problem{Code::conflict, "gate-passed", fmt::format("{}已经通过", words_of(gate)), fmt::format("the {} has passed the list already", words_en_of(gate))};
    if (gate == AwardGate::party_group && !passed_gate(gates, AwardGate::leading_group))
        return Problem{Code::conflict, "leading-group-first", "先由领导小组审议通过，再由党组会审定", "the leading group decides first"};
    return std::nullopt;
}

std::optional<Problem> may_not_publicise(Work& work, const ContestEntry& contest, const std::vector<PlaceEntry>& places) {
    if (auto problem = not_permitted(work, permissions::write, contest.office_path)) return problem;
    if (!passed_gate(gates_of(work, contest), AwardGate::party_group)) return Problem{Code::conflict, "party-group-first", "党组会审定通过后才能公示", "the party group decides before the notice"};
    if (!terms_now(work, contest.county, contest.line)) return Problem{Code::conflict, "terms-not-set", "还没有设定本项目线的公示规则（天数、自然日或工作日），请先设定", "the rules of the line for notices are not set: days, calendar or working"};
    if (std::ranges::none_of(places, [](const auto& place) { return place.state == AwardState::held; })) return Problem{Code::conflict, "nobody-to-publicise", "没有等待公示的入选项目", "nobody waits for a notice"};
    return std::nullopt;
}

bool is_ripe(const PlaceEntry& place, Date today) { return place.state == AwardState::publicised && place.ends && today > *place.ends; }

std::optional<Problem> may_not_approve(Work& work, const ContestEntry& contest, const std::vector<PlaceEntry>& places) {
    if (auto problem = not_permitted(work, permissions::write, contest.office_path)) return problem;
    const auto today = work.today();
    if (std::ranges::any_of(places, [&](const auto& place) { return is_ripe(place, today); })) return std::nullopt;
    const auto running = std::ranges::find_if(places, [&](const auto& place) { return place.state == AwardState::publicised; });
    if (running != places.end())
        return Problem{Code::conflict, "notice-runs", "公示到 " + running->ends->to_string() + " 为止，期满次日起可以立项", "the notice runs until " + running->ends->to_string() + "; awards follow after that day"};
    if (std::ranges::any_of(places, [](const auto& place) { return place.state == AwardState::stayed; }))
        return Problem{Code::conflict, "award-stayed", "余下的项目有异议尚未办结，办结后才能立项", "objections to the remaining ones are not settled"};
    return Problem{Code::conflict, "nobody-to-approve", "没有公示期满、等待立项的项目", "nobody whose notice is over waits for approval"};
}

AwardRow row_of(const AwardRunner& runner, const PlaceEntry* place) {
    AwardRow row;
    row.application = runner.application;
    row.receipt = runner.receipt;
    row.body_name = runner.body_name;
    row.title = runner.title;
    row.kind = runner.kind;
    row.prefecture_name = runner.prefecture_name;
    row.industry = runner.industry;
    row.score = runner.score;
    if (place == nullptr) return row;
    row.rank = place->rank;
    row.standing = place->standing;
    row.standing_words = words_of(place->standing);
    row.standing_words_en = words_en_of(place->standing);
    row.state = place->state;
    if (place->state) {
        row.state_words = words_of(*place->state);
        row.state_words_en = words_en_of(*place->state);
    }
    row.seat = place->seat;
    row.turn = place->turn;
    row.open_objections = place->open.value_or(0);
    row.notice_ends = place->ends;
    row.reason = place->reason.value_or("");
    row.document = place->document.value_or("");
    if (!place->explanation.empty()) row.explanation = json::from_json<AwardExplanation>(place->explanation).value();
    return row;
}

std::vector<std::pair<std::string, std::string>> AwardRow::labels() {
    return {{"application", "申报编号"}, {"receipt", "回执号"}, {"body_name", "单位"}, {"title", "项目名称"}, {"kind", "类别"}, {"prefecture_name", "市州"}, {"industry", "行业"}, {"score", "得分（千分之一）"},
            {"rank", "位次"}, {"standing", "结果代码"}, {"standing_words", "结果"}, {"standing_words_en", "result"}, {"state", "状态代码"}, {"state_words", "状态"}, {"state_words_en", "state"}, {"seat", "席位"},
            {"turn", "递补轮次"}, {"open_objections", "未办结异议"}, {"notice_ends", "公示截止"}, {"reason", "退出原因"}, {"document", "立项文号"}, {"explanation", "说明"}};
}

}  // namespace luoshi::programmes::review::decisions
