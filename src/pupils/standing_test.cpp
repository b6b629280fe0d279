// The rules of what stands, as a table and as properties of any sequence of decisions.
#include "pupils/standing.hpp"

#include <gtest/gtest.h>
#include <rapidcheck.h>

#include <algorithm>
#include <map>

namespace luoshi::pupils {
namespace {

const GuardianshipId mother{Uuid{1}};
const GuardianshipId father{Uuid{2}};

struct Said {
    char who;  // m, f, t(eacher), p(aper), s(ettlement); upper case: a guardian that does not count
    Decision decision;
};

std::vector<Voice> voices(const std::vector<Said>& said) {
    std::vector<Voice> list;
    for (const auto& [who, decision] : said) {
        Voice voice;
        voice.serial = static_cast<std::int64_t>(list.size()) + 1;
        voice.id = ConsentId{Uuid{9, static_cast<std::uint8_t>(voice.serial)}};
        voice.given_at = Instant::from_microseconds(voice.serial);
        voice.decision = decision;
        switch (who) {
            case 'm':
                voice.guardianship = mother;
                break;
            case 'f':
                voice.guardianship = father;
                break;
            case 'F':
                voice.guardianship = father;
                voice.counts = false;
                break;
            case 't':
                voice.decided_by = DecidedBy::class_teacher;
                break;
            case 'p':
                voice.decided_by = DecidedBy::paper;
                break;
            default:
                voice.decided_by = DecidedBy::settlement;
        }
        list.push_back(voice);
    }
    return list;
}

constexpr auto yes = Decision::given;
constexpr auto no = Decision::refused;
constexpr auto back = Decision::withdrawn;

TEST(Standing, FollowsFromWhatTheFamilySaid) {
    struct Case {
        const char* why;
        std::vector<Said> said;
        Standing standing;
        std::int64_t by;  // serial; 0: nothing stands
    };
    const std::vector<Case> cases = {
        {"silence is no consent", {}, Standing::none, 0},
        {"one guardian is enough", {{'m', yes}}, Standing::given, 1},
        {"a refusal stands as such", {{'m', no}}, Standing::refused, 1},
        {"one may change one's mind", {{'m', no}, {'m', yes}}, Standing::given, 2},
        {"and take it back", {{'m', yes}, {'m', back}}, Standing::withdrawn, 2},
        {"a second yes changes nothing", {{'m', yes}, {'f', yes}}, Standing::given, 1},
        {"a second no is the later one", {{'m', no}, {'f', no}}, Standing::refused, 2},
        {"who differ leave nothing standing", {{'m', yes}, {'f', no}}, Standing::disputed, 0},
        {"whoever of them came first", {{'f', no}, {'m', yes}}, Standing::disputed, 0},
        {"taking back against the other's yes too", {{'m', yes}, {'f', yes}, {'f', back}}, Standing::disputed, 0},
        {"until they agree", {{'m', yes}, {'f', no}, {'f', yes}}, Standing::given, 1},
        {"or the school has settled it", {{'m', yes}, {'f', no}, {'s', no}}, Standing::refused, 3},
        {"a guardian speaks again after a settlement",
         {{'m', yes}, {'f', no}, {'s', no}, {'m', yes}},
         Standing::given,
         4},
        {"an entry for a family stands", {{'t', yes}}, Standing::given, 1},
        {"until a guardian says otherwise", {{'t', yes}, {'m', no}}, Standing::refused, 2},
        {"the later entry stands", {{'t', yes}, {'p', no}}, Standing::refused, 2},
        {"a guardian's own word beats every entry", {{'m', no}, {'t', yes}}, Standing::refused, 1},
        {"who was bound by mistake has no voice", {{'F', yes}}, Standing::none, 0},
        {"and disputes nothing", {{'m', yes}, {'F', no}}, Standing::given, 1},
    };
    for (const auto& c : cases) {
        const auto stood = standing_of(voices(c.said));
        EXPECT_EQ(stood.standing, c.standing) << c.why;
        EXPECT_EQ(stood.by ? stood.by->serial : 0, c.by) << c.why;
    }
}

std::vector<Voice> any_voices() {
    static const std::string who = "mfFtps";
    std::vector<Said> said;
    const auto count = *rc::gen::inRange(0, 12);
    for (int i = 0; i < count; ++i) {
        said.push_back(
            {who[static_cast<std::size_t>(*rc::gen::inRange(0, 6))], static_cast<Decision>(*rc::gen::inRange(0, 3))});
    }
    return voices(said);
}

TEST(Standing, GivenNeverStandsAgainstAGuardiansLastWord) {
    EXPECT_TRUE(rc::check([] {
        const auto list = any_voices();
        if (standing_of(list).standing != Standing::given) return;
        std::map<GuardianshipId, Decision> last;
        for (const auto& voice : list) {
            if (voice.decided_by == DecidedBy::settlement) last.clear();
            if (voice.counts && voice.guardianship) last[*voice.guardianship] = voice.decision;
        }
        for (const auto& [guardian, decision] : last) RC_ASSERT(decision == Decision::given);
    }));
}

TEST(Standing, WhatStandsIsADecisionThatSomebodyTook) {
    EXPECT_TRUE(rc::check([] {
        const auto list = any_voices();
        const auto stood = standing_of(list);
        RC_ASSERT((stood.standing == Standing::none || stood.standing == Standing::disputed) == !stood.by.has_value());
        if (!stood.by) return;
        const auto found = std::ranges::find(list, stood.by->id, &Voice::id);
        RC_ASSERT(found != list.end());
        RC_ASSERT(found->counts);
        RC_ASSERT(static_cast<int>(stood.standing) == static_cast<int>(found->decision) + 1);
    }));
}

TEST(Standing, WhoDoesNotCountChangesNothing) {
    EXPECT_TRUE(rc::check([] {
        auto list = any_voices();
        const auto with = standing_of(list);
        std::erase_if(list, [](const Voice& voice) { return !voice.counts; });
        const auto without = standing_of(list);
        RC_ASSERT(with.standing == without.standing);
        RC_ASSERT((with.by ? with.by->serial : 0) == (without.by ? without.by->serial : 0));
    }));
}

}  // namespace
}  // namespace luoshi::pupils
