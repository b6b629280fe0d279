#include "programmes/review/decisions/sample.hpp"

#include <algorithm>

#include "programmes/review/decisions/store.hpp"

namespace luoshi::programmes::review::decisions {
namespace {

constexpr std::string_view province = "430000";

class Seeding {
 public:
    Seeding(storage::Storage& storage, const storage::Context& now) : storage_(storage), context_(now) { context_.county = std::string(province); }
    template <class F>
    auto as(std::string name, F&& use_case) {
        act_as(std::move(name));
        return storage::write(storage_, context_, std::forward<F>(use_case));
    }
    template <class F>
    auto see(F&& use_case) {
        act_as("样例·省级项目办");
        return storage::read(storage_, context_, std::forward<F>(use_case));
    }
    template <class IdType>
    IdType fresh() {
        return IdType::make(context_.clock->now(), *context_.random);
    }
    Date today() const { return context_.clock->today(); }

 private:
    void act_as(std::string name) {
        context_.actor = trusted_actor(Proof::command_line, std::move(name));
        context_.actor.county = context_.county;
    }
    storage::Storage& storage_;
    storage::Context context_;
};

const std::string office = "样例·省级项目办", signer = "样例·签发人";

// Half of those who were marked, no more than two of a prefecture, the next ones in reserve.
AwardRules rules_for(std::int64_t candidates) {
    AwardRules rules;
    rules.places = std::max<std::int64_t>(1, candidates / 2);
    rules.reserve = 2;
    rules.bounds = {{AwardScope::prefecture, "", {}, 2}};
    return rules;
}

RecordAwardGate meeting(Seeding& seed, ContestId contest, AwardGate gate) {
    RecordAwardGate command;
    command.id = seed.fresh<GateId>();
    command.county = std::string(province);
    command.contest = contest;
    command.gate = gate;
    command.held_on = seed.today();
    command.title = gate == AwardGate::leading_group ? "样例领导小组 2026 年第 3 次会议" : "样例党组会 2026 年第 18 次会议";
    command.minutes = "会议听取了评审情况汇报，逐项审议了拟入选名单和未入选说明。";
    command.present = 9;
    command.in_favour = 8;
    command.abstained = 1;
    return command;
}

Result<Nothing> freeze(Seeding& seed, ContestId id) {
    const FreezeAwardSelection command{id, std::string(province), 2};
    TRY(const SelectionLooked looked, seed.as(signer, [&](Work& work) { return find_award_selection(work, command); }));
    TRY(const SelectionReckoned reckoned, reckon_award_selection(looked));
    TRY_DO(seed.as(signer, [&](Work& work) { return freeze_award_selection(work, reckoned); }));
    return Nothing{};
}

SetAwardTerms terms_of(LineId line) {
    SetAwardTerms command{line, std::string(province), 0, {}};
    command.terms.days = 7;
    command.terms.issuer = "样例省教育厅";
    command.terms.contact = "样例市样例路 1 号项目办，0731-00000000";
    command.terms.basis = "样例：仅供试用，正式规则以主管部门文件为准";
    return command;
}

}  // namespace

Result<int> seed_sample(storage::Storage& storage, const storage::Context& now) {
    Seeding seed(storage, now);
    const std::string county(province);
    TRY(const AwardContests contests, seed.see([](Work& work) { return find_award_contests(work, {}); }));
    // The first round whose results stand: the sample marks the same applications more than once.
    const auto is_frozen = [](const auto& round) { return round.frozen && round.results > 0; };
    const auto ready = std::ranges::find_if(contests.ready, [&](const auto& one) { return std::ranges::any_of(one.rounds, is_frozen); });
    if (!contests.items.empty() || ready == contests.ready.end()) return 0;
    const std::vector<std::string> rounds{std::ranges::find_if(ready->rounds, is_frozen)->round};
    const auto id = seed.fresh<ContestId>();
    TRY(const AwardContestView begun, seed.as(office, [&](Work& work) { return make_award_contest(work, {id, county, ready->call, rounds}); }));
    TRY_DO(seed.as(office, [&](Work& work) { return set_award_rules(work, {id, county, 1, rules_for(begun.contest.candidates), "样例：按申报通知和历年做法"}); }));
    TRY_DO(freeze(seed, id));
    TRY_DO(seed.as(office, [&](Work& work) { return record_award_gate(work, meeting(seed, id, AwardGate::leading_group)); }));
    TRY_DO(seed.as(office, [&](Work& work) { return record_award_gate(work, meeting(seed, id, AwardGate::party_group)); }));
    TRY_DO(seed.as(office, [&](Work& work) { return set_award_terms(work, terms_of(begun.line)); }));
    TRY_DO(seed.as(office, [&](Work& work) {
        return open_award_notice(work, {seed.fresh<PublicNoticeId>(), county, id, "拟立项名单公示（样例）", "现将拟立项名单予以公示。公示期间，个人可以实名、单位可以加盖公章提出异议，异议人身份受保护。"});
    }));
    return 1;
}

}  // namespace luoshi::programmes::review::decisions
