#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "afterschool/allocation/matching/choice.hpp"
#include "afterschool/allocation/matching/outcomes.hpp"
#include "afterschool/allocation/matching/parts.hpp"
#include "afterschool/allocation/matching/test_markets.hpp"

namespace luoshi::afterschool::allocation::matching {
namespace {

using testing::a_case;
using testing::Case;

Market market(std::vector<std::vector<std::uint32_t>> wishes, std::vector<std::uint32_t> places,
              std::vector<std::int32_t> priority = {}) {
    Market m;
    m.first.push_back(0);
    for (const auto& list : wishes) {
        m.course.insert(m.course.end(), list.begin(), list.end());
        m.first.push_back(static_cast<std::uint32_t>(m.course.size()));
    }
    m.places = std::move(places);
    m.priority = std::move(priority);
    return m;
}

// ---- deferred acceptance
// ---------------------------------------------------------------------------------------------

RC_GTEST_PROP(DeferredAcceptance, LeavesNoBlockingPair, (const Case& c)) {
    const auto seats = allocate(c.market, c.line, Mechanism::da);
    RC_ASSERT(testing::within_places(c.market, seats));
    RC_ASSERT(testing::stable(c, seats));
}

// Brute force: of all stable seatings this one is the best for every pupil at once.
RC_GTEST_PROP(DeferredAcceptance, IsTheStableSeatingBestForAllPupils, ()) {
    const auto c = a_case({.applicants = 5, .courses = 3, .places = 2});
    Seats best(c.market.applicants(), none);
    testing::each_seating(c.market, [&](const Seats& seats) {
        if (!testing::stable(c, seats)) return;
        for (std::uint32_t a = 0; a < seats.size(); ++a) best[a] = std::min(best[a], seats[a]);
    });
    RC_ASSERT(allocate(c.market, c.line, Mechanism::da) == best);
}

// What pupil `a` gets when they hand in another list, measured by their true wishes.
std::uint32_t true_rank(const Case& c, std::uint32_t a, const std::vector<std::uint32_t>& other_list,
                        Mechanism mechanism) {
    std::vector<std::vector<std::uint32_t>> lists;
    std::vector<std::int32_t> priority;
    for (std::uint32_t b = 0; b < c.market.applicants(); ++b) {
        const auto wishes = c.market.wishes_of(b);
        lists.emplace_back(b == a ? other_list : std::vector(wishes.begin(), wishes.end()));
        for (const auto course : lists.back()) {
            const auto at = std::ranges::find(wishes, course);
            priority.push_back(
                at == wishes.end() ? 0 : c.market.priority_of(b, static_cast<std::uint32_t>(at - wishes.begin())));
        }
    }
    const auto other = market(lists, c.market.places, priority);
    const auto seats = allocate(other, c.line, mechanism);
    if (seats[a] == none) return none;
    const auto truth = c.market.wishes_of(a);
    const auto at = std::ranges::find(truth, other_list[seats[a]]);
    return at == truth.end() ? none : static_cast<std::uint32_t>(at - truth.begin());
}

void nobody_gains_by_another_order(Mechanism mechanism) {
    const auto c = a_case({.applicants = 8, .courses = 5, .places = 2});
    RC_PRE(c.market.applicants() > 0);
    const auto a = *rc::gen::inRange<std::uint32_t>(0, c.market.applicants());
    const auto truth = c.market.wishes_of(a);
    // Another order, and any number of wishes left out.
    std::vector<std::uint32_t> other;
    for (const auto i : testing::shuffled(static_cast<std::uint32_t>(truth.size()))) other.push_back(truth[i]);
    other.resize(*rc::gen::inRange<std::size_t>(0, other.size() + 1));
    RC_ASSERT(allocate(c.market, c.line, mechanism)[a] <= true_rank(c, a, other, mechanism));
}

RC_GTEST_PROP(DeferredAcceptance, GivesNobodyAReasonToMisstateTheirWishes, ()) {
    nobody_gains_by_another_order(Mechanism::da);
}
RC_GTEST_PROP(SerialDictatorship, GivesNobodyAReasonToMisstateTheirWishes, ()) {
    nobody_gains_by_another_order(Mechanism::rsd);
}

// The property test above can fail: giving seats by first wishes first (the "Boston" way) is caught by it.
TEST(DeferredAcceptance, TheTestOfTruthfulnessCatchesAMechanismThatRewardsTactics) {
    // Three pupils, two courses of one place. By first wishes: 0 and 1 want A; 1 loses it to 0 and finds B gone to 2.
    const auto boston = [](const std::vector<std::vector<std::uint32_t>>& lists) {
        Seats seats(lists.size(), none);
        std::vector<std::uint32_t> left{1, 1};
        for (std::uint32_t round = 0; round < 2; ++round) {
            for (std::uint32_t a = 0; a < lists.size(); ++a) {
                if (seats[a] != none || round >= lists[a].size() || left[lists[a][round]] == 0) continue;
                --left[lists[a][round]];
                seats[a] = round;
            }
        }
        return seats;
    };
    EXPECT_EQ(boston({{0, 1}, {0, 1}, {1}})[1], none);
    EXPECT_EQ(boston({{0, 1}, {1, 0}, {1}})[1], 0U);  // gains by naming B first
}

// ---- serial dictatorship
// ---------------------------------------------------------------------------------------------

Seats one_after_the_other(const Case& c) {
    std::vector<std::uint32_t> order(c.line.size());
    for (std::uint32_t a = 0; a < c.line.size(); ++a) order[c.line[a]] = a;
    Seats seats(c.line.size(), none);
    auto left = c.market.places;
    for (const auto a : order) {
        for (std::uint32_t w = 0; w < c.market.wishes_of(a).size() && seats[a] == none; ++w) {
            auto& free = left[c.market.wishes_of(a)[w]];
            if (free > 0) {
                --free;
                seats[a] = w;
            }
        }
    }
    return seats;
}

RC_GTEST_PROP(SerialDictatorship, IsOneAfterTheOther, (const Case& c)) {
    const auto seats = allocate(c.market, c.line, Mechanism::rsd);
    RC_ASSERT(seats == one_after_the_other(c));
    RC_ASSERT(seats == allocate(c.market, c.line, Mechanism::first_come));
}

// Brute force: nobody can be seated better without somebody seated worse.
RC_GTEST_PROP(SerialDictatorship, WastesNothing, ()) {
    const auto c = a_case({.applicants = 5, .courses = 3, .places = 2});
    const auto mine = allocate(c.market, c.line, Mechanism::rsd);
    testing::each_seating(c.market, [&](const Seats& seats) {
        bool worse = false;
        bool better = false;
        for (std::uint32_t a = 0; a < seats.size(); ++a) {
            worse = worse || seats[a] > mine[a];
            better = better || seats[a] < mine[a];
        }
        RC_ASSERT(worse || !better);
    });
}

RC_GTEST_PROP(DeferredAcceptance, WithoutPrioritiesIsSerialDictatorship, ()) {
    auto c = a_case({.applicants = 12, .courses = 6});
    c.market.priority.clear();
    RC_ASSERT(allocate(c.market, c.line, Mechanism::da) == allocate(c.market, c.line, Mechanism::rsd));
}

// ---- threads, parts
// --------------------------------------------------------------------------------------------------

Case many_schools() {
    Case c;
    std::uint64_t state = 7;
    const auto next = [&](std::uint32_t n) {
        return static_cast<std::uint32_t>((state = state * 6364136223846793005U + 1442695040888963407U) >> 33) % n;
    };
    c.market.first.push_back(0);
    for (std::uint32_t a = 0; a < 20'000; ++a) {
        const auto school = next(200);
        const auto begin = next(8);
        for (std::uint32_t w = 0; w < 5; ++w) {
            c.market.course.push_back(school * 8 + (begin + w * 3) % 8);
            c.market.priority.push_back(static_cast<std::int32_t>(next(3)));
        }
        c.market.first.push_back(static_cast<std::uint32_t>(c.market.course.size()));
    }
    for (int i = 0; i < 1600; ++i) c.market.places.push_back(next(20));
    c.line.resize(20'000);
    std::iota(c.line.begin(), c.line.end(), 0U);
    for (std::uint32_t i = 20'000; i > 1; --i) std::swap(c.line[i - 1], c.line[next(i)]);
    return c;
}

TEST(Allocation, IsTheSameOnAnyNumberOfThreads) {
    const auto c = many_schools();
    for (const auto mechanism : {Mechanism::da, Mechanism::rsd, Mechanism::first_come}) {
        const auto alone = allocate(c.market, c.line, mechanism, 1);
        for (const unsigned threads : {2U, 3U, 8U}) EXPECT_EQ(alone, allocate(c.market, c.line, mechanism, threads));
    }
    EXPECT_TRUE(testing::stable(c, allocate(c.market, c.line, Mechanism::da, 2)));
}

TEST(Parts, OfSchoolsAreTheSchools) {
    const auto c = many_schools();
    EXPECT_EQ(parts_of(c.market).count(), 200U);
    EXPECT_EQ(parts_of(market({{0, 1}, {2}, {}, {1, 3}}, {1, 1, 1, 1})).count(), 2U);
    EXPECT_EQ(parts_of(Market{}).count(), 0U);
}

// ---- reserves and quotas
// ---------------------------------------------------------------------------------------------

Case with_groups(bool reserves) {
    auto c = a_case({.applicants = 8, .courses = 4, .places = 4, .priorities = 2});
    auto& m = c.market;
    for (std::uint32_t a = 0; a < m.applicants(); ++a)
        m.group.push_back(static_cast<std::uint16_t>(*rc::gen::inRange(0, 3)));
    for (std::uint32_t course = 0; course < m.courses(); ++course) {
        auto left = m.places[course];
        for (std::uint16_t group = 1; group <= 2; ++group) {
            const auto n = *rc::gen::inRange<std::uint32_t>(0, left + 1);
            left -= n;
            if (reserves)
                m.reserves.push_back({course, group, n});
            else
                m.quotas.push_back({course, group, n});
        }
    }
    return c;
}

// What a course holds after everybody has proposed is what it would choose among all who would rather sit here: the
// meaning of stable under a choice function.
void is_stable_under_choice(const Case& c) {
    const auto seats = allocate(c.market, c.line, Mechanism::da);
    RC_ASSERT(testing::within_places(c.market, seats));
    for (std::uint32_t course = 0; course < c.market.courses(); ++course) {
        Market one =
            c.market;  // everybody who likes this course at least as much as what they got, and this course alone
        one.course.clear();
        one.priority.clear();
        one.first.assign(1, 0);
        std::vector<std::uint32_t> sits;
        for (std::uint32_t a = 0; a < c.market.applicants(); ++a) {
            const auto wishes = c.market.wishes_of(a);
            for (std::uint32_t w = 0; w < wishes.size() && (seats[a] == none || w <= seats[a]); ++w) {
                if (wishes[w] != course) continue;
                one.course.push_back(course);
                one.priority.push_back(c.market.priority_of(a, w));
                if (w == seats[a]) sits.push_back(a);
            }
            one.first.push_back(static_cast<std::uint32_t>(one.course.size()));
        }
        std::vector<std::uint32_t> chosen;
        const auto by_choice = allocate(one, c.line, Mechanism::da);
        for (std::uint32_t a = 0; a < by_choice.size(); ++a) {
            if (by_choice[a] != none) chosen.push_back(a);
        }
        RC_ASSERT(chosen == sits);
    }
}

RC_GTEST_PROP(Reserves, AreStable, ()) { is_stable_under_choice(with_groups(true)); }
RC_GTEST_PROP(Quotas, AreStable, ()) { is_stable_under_choice(with_groups(false)); }

RC_GTEST_PROP(Reserves, LeaveNobodyWithAClaim, ()) {
    const auto c = with_groups(true);
    const auto seats = allocate(c.market, c.line, Mechanism::da);
    RC_ASSERT(fairness_of(c.market, c.line, seats).justified_envy == 0);
    const auto outcomes = explain(c.market, c.line, Mechanism::da, seats);
    for (std::uint32_t a = 0; a < c.market.applicants(); ++a) {
        for (std::uint32_t w = 0; w < c.market.wishes_of(a).size(); ++w) {
            const auto& wish = outcomes.wishes[c.market.first[a] + w];
            RC_ASSERT(is_seated(wish.why) == (seats[a] == w));
            const auto& course = outcomes.courses[c.market.wishes_of(a)[w]];
            // Whom a kept place brought in belongs to a group, and whom it kept out stands behind all the others.
            if (wish.why == Why::seated_kept) RC_ASSERT(c.market.group[a] != 0 && course.kept > 0);
            if (wish.why == Why::reserved && course.last_open) {
                const auto last = *course.last_open;
                const auto priority = c.market.priority_of(last, seats[last]);
                const auto own = c.market.priority_of(a, w);
                RC_ASSERT(own > priority || (own == priority && c.line[a] > c.line[last]));
            }
        }
    }
}

RC_GTEST_PROP(Quotas, AreKept, ()) {
    const auto c = with_groups(false);
    const auto seats = allocate(c.market, c.line, Mechanism::da);
    for (const auto& quota : c.market.quotas) {
        std::uint32_t taken = 0;
        for (std::uint32_t a = 0; a < seats.size(); ++a) {
            if (seats[a] != none && c.market.wishes_of(a)[seats[a]] == quota.course && c.market.group[a] == quota.group)
                ++taken;
        }
        RC_ASSERT(taken <= quota.most);
    }
}

TEST(Reserves, ServeTheirGroupFirstAndLeaveTheRestToAll) {
    auto m = market({{0}, {0}, {0}, {0}}, {2});
    m.group = {0, 0, 1, 1};
    const std::vector<std::uint32_t> line{0, 1, 2, 3};
    m.reserves = {{0, 1, 1}};
    EXPECT_EQ(allocate(m, line, Mechanism::da), (Seats{0, none, 0, none}));
    const auto outcomes = explain(m, line, Mechanism::da, allocate(m, line, Mechanism::da));
    EXPECT_EQ(outcomes.wishes[2].why, Why::seated_kept);  // third in line for two places
    EXPECT_EQ(outcomes.courses[0].kept, 1U);
    EXPECT_EQ(outcomes.courses[0].last_open, 0U);
    EXPECT_EQ(fairness_of(m, line, allocate(m, line, Mechanism::da)).justified_envy, 0);
    EXPECT_EQ(fairness_of(m, line, Seats{0, 0, none, none}).justified_envy, 2);  // each could say: it was kept for us
    m.group = {0, 0, 0, 0};  // nobody of the group: the seat goes to the others
    EXPECT_EQ(allocate(m, line, Mechanism::da), (Seats{0, 0, none, none}));
}

// ---- reasons
// ---------------------------------------------------------------------------------------------------------

// Each reason is checked against what it claims.
RC_GTEST_PROP(Reasons, AreTrue, ()) {
    const auto c = a_case({.applicants = 9, .courses = 4});
    const auto mechanism = *rc::gen::element(Mechanism::da, Mechanism::rsd);
    const auto& m = c.market;
    const auto seats = allocate(m, c.line, mechanism);
    const auto outcomes = explain(m, c.line, mechanism, seats);
    for (std::uint32_t a = 0; a < m.applicants(); ++a) {
        for (std::uint32_t w = 0; w < m.wishes_of(a).size(); ++w) {
            const auto& course = outcomes.courses[m.wishes_of(a)[w]];
            const auto& outcome = outcomes.wishes[m.first[a] + w];
            RC_ASSERT(outcome.place >= 1 && outcome.place <= course.wished);
            switch (outcome.why) {
                case Why::seated:
                    RC_ASSERT(seats[a] == w);
                    break;
                case Why::better_wish:
                    RC_ASSERT(seats[a] < w);
                    break;
                case Why::after_cutoff:
                    RC_ASSERT(mechanism == Mechanism::da && course.seated == course.places);
                    RC_ASSERT(course.last_priority == m.priority_of(a, w) && c.line[*course.last] < c.line[a]);
                    break;
                case Why::lower_priority:
                    RC_ASSERT(mechanism == Mechanism::da && course.seated == course.places);
                    RC_ASSERT(*course.last_priority < m.priority_of(a, w));
                    break;
                case Why::full_at_turn:
                    RC_ASSERT(mechanism == Mechanism::rsd && course.seated == course.places &&
                              c.line[*course.last] < c.line[a]);
                    break;
                case Why::no_places:
                    RC_ASSERT(course.places == 0U);
                    break;
                default:
                    RC_FAIL("no such reason here");
            }
        }
    }
}

TEST(Reasons, OfReservesQuotasAndClosedCoursesAreNamed) {
    const std::vector<std::uint32_t> line{0, 1, 2};
    auto m = market({{0}, {0}, {0}}, {2});
    m.group = {1, 1, 2};
    m.quotas = {{0, 1, 1}};
    EXPECT_EQ(explain(m, line, Mechanism::da, allocate(m, line, Mechanism::da)).wishes[1].why, Why::class_quota);
    m.quotas.clear();
    m.group = {0, 0, 1};
    m.reserves = {{0, 1, 1}};
    EXPECT_EQ(explain(m, line, Mechanism::da, allocate(m, line, Mechanism::da)).wishes[1].why, Why::reserved);
    m.places = {0};
    const std::uint32_t closed[] = {0};
    EXPECT_EQ(explain(m, line, Mechanism::da, allocate(m, line, Mechanism::da), closed).wishes[0].why, Why::closed);
}

RC_GTEST_PROP(Fairness, OfDeferredAcceptanceIsWithoutJustifiedEnvy, (const Case& c)) {
    const auto fair = fairness_of(c.market, c.line, allocate(c.market, c.line, Mechanism::da));
    RC_ASSERT(fair.justified_envy == 0);
    RC_ASSERT(fair.any_wish + fair.nothing == fair.applicants);
}

TEST(Fairness, CountsWhoCouldComplain) {
    // Serial dictatorship does not look at priorities: 1 has priority for the course that 0 takes.
    const auto m = market({{0}, {0}}, {1}, {1, 0});
    const std::vector<std::uint32_t> line{0, 1};
    EXPECT_EQ(fairness_of(m, line, allocate(m, line, Mechanism::rsd)).justified_envy, 1);
    EXPECT_EQ(fairness_of(m, line, allocate(m, line, Mechanism::da)).justified_envy, 0);
    EXPECT_EQ(fairness_of(m, line, Seats{none, none}).justified_envy, 2);  // a free place is a reason, too
}

}  // namespace
}  // namespace luoshi::afterschool::allocation::matching
