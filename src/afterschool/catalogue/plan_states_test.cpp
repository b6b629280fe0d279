#include "afterschool/catalogue/plan_states.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <boost/mp11.hpp>
#include <set>
#include <vector>

namespace luoshi::afterschool::catalogue {
namespace {

template <class E>
std::vector<E> all_of() {
    std::vector<E> all;
    boost::mp11::mp_for_each<boost::describe::describe_enumerators<E>>([&](auto d) { all.push_back(d.value); });
    return all;
}

// Every way from draft to published that visits no state twice.
void walk(PlanState at, std::vector<PlanMove>& moves, std::set<PlanState>& visited,
          std::vector<std::vector<PlanMove>>& paths) {
    if (at == PlanState::published) {
        paths.push_back(moves);
        return;
    }
    for (const auto move : all_of<PlanMove>()) {
        const auto next = after(at, move);
        if (!next || visited.contains(*next)) continue;
        visited.insert(*next);
        moves.push_back(move);
        walk(*next, moves, visited, paths);
        moves.pop_back();
        visited.erase(*next);
    }
}

TEST(PlanStates, NoPathLeadsToPublicationWithoutConsultationSubmissionAndApproval) {
    std::vector<PlanMove> moves;
    std::set<PlanState> visited{PlanState::draft};
    std::vector<std::vector<PlanMove>> paths;
    walk(PlanState::draft, moves, visited, paths);
    ASSERT_FALSE(paths.empty());
    for (const auto& path : paths) {
        for (const auto needed : {PlanMove::consult, PlanMove::submit, PlanMove::approve, PlanMove::publish}) {
            EXPECT_NE(std::ranges::find(path, needed), path.end());
        }
    }
}

TEST(PlanStates, OnlyThreeStatesCanBeWritten) {
    for (const auto state : all_of<PlanState>()) {
        const bool open = state == PlanState::draft || state == PlanState::consulted || state == PlanState::returned;
        EXPECT_EQ(after(state, PlanMove::write).has_value(), open) << static_cast<int>(state);
        EXPECT_EQ(after(state, PlanMove::change_offer).has_value(), open) << static_cast<int>(state);
    }
}

TEST(PlanStates, WhatParentsSawMayNotChangeUnderAConsultation) {
    EXPECT_EQ(after(PlanState::consulted, PlanMove::change_offer), PlanState::draft);
}

TEST(PlanStates, NothingLeavesTheEnd) {
    for (const auto move : all_of<PlanMove>()) EXPECT_FALSE(after(PlanState::ended, move));
    for (const auto state : all_of<PlanState>()) {
        if (state != PlanState::ended) {
            EXPECT_EQ(after(state, PlanMove::end), PlanState::ended);
        }
    }
}

TEST(PlanStates, AnApprovalIsTakenBackOnlyBeforeThePublication) {
    EXPECT_EQ(after(PlanState::approved, PlanMove::give_back), PlanState::returned);
    EXPECT_FALSE(after(PlanState::published, PlanMove::give_back));
}

TEST(PlanStates, OnlySubmittedPlansAreDecided) {
    for (const auto state : all_of<PlanState>()) {
        EXPECT_EQ(after(state, PlanMove::approve).has_value(), state == PlanState::submitted);
        EXPECT_EQ(after(state, PlanMove::give_back).has_value(), state == PlanState::submitted || state == PlanState::approved);
        EXPECT_EQ(after(state, PlanMove::publish).has_value(), state == PlanState::approved);
    }
}

}  // namespace
}  // namespace luoshi::afterschool::catalogue
