#include "afterschool/enrolment/enrolment_on_both.hpp"

namespace luoshi::afterschool::enrolment {
namespace {

class Waiting : public EnrolmentOnBoth {
 protected:
    Result<Nothing> answer(int family, OfferAnswer word, std::optional<OfferId> offer = {}) {
        const auto id = offer ? *offer : open_offer(family);
        return write_as(guardian(family), [&](Work& work) { return answer_offer(work, {id, word, {}}); });
    }
    Result<RoundView> raise(RoundId round, int seen, int places) {
        const AddPlaces command{
            .id = round, .course = course(0), .places = places, .seen = seen, .reason = "换了大教室", .county = {}};
        return write_as(school(), [&](Work& work) { return add_places(work, command); });
    }
    WaitingState state(int family) { return page(family).waiting.at(0).state; }
};
ON_BOTH_DATABASES(Waiting);

TEST_P(Waiting, TheFirstInLineIsOfferedThePlaceThatComesFree) {
    const auto round = open_round(Mode::first_come, 1);
    const auto seat = take(round, 0, 0);
    EXPECT_EQ(try_wait(round, 1, 0).value().position, 1);
    EXPECT_EQ(try_wait(round, 2, 0).value().position, 2);
    EXPECT_EQ(try_wait(round, 2, 0).value().position, 2) << "nobody stands twice";
    try_give_back(seat.id, 0).value();
    EXPECT_EQ(state(1), WaitingState::offered);
    EXPECT_EQ(state(2), WaitingState::waiting);
    EXPECT_EQ(try_take(round, 3, 0).error().slug, "course-full") << "the place is held";
    answer(1, OfferAnswer::accept).value();
    EXPECT_EQ(page(1).seats.size(), 1U);
    EXPECT_EQ(taken(0), 1);
}

TEST_P(Waiting, WhatIsDeclinedGoesToTheNext) {
    const auto round = open_round(Mode::first_come, 1);
    const auto seat = take(round, 0, 0);
    try_wait(round, 1, 0).value();
    try_wait(round, 2, 0).value();
    try_give_back(seat.id, 0).value();
    const auto offer = open_offer(1);
    EXPECT_EQ(answer(2, OfferAnswer::accept, offer).error().slug, "no-such-offer") << "somebody else's";
    answer(1, OfferAnswer::decline).value();
    EXPECT_EQ(state(2), WaitingState::offered);
    EXPECT_EQ(answer(1, OfferAnswer::accept, offer).error().slug, "offer-answered");
    EXPECT_TRUE(answer(1, OfferAnswer::decline, offer).has_value()) << "the same word once more";
}

TEST_P(Waiting, AnOfferRunsOutAndTheNextOneIsAsked) {
    const auto round = open_round(Mode::first_come, 1);
    const auto seat = take(round, 0, 0);
    try_wait(round, 1, 0).value();
    try_wait(round, 2, 0).value();
    try_give_back(seat.id, 0).value();
    const auto offer = open_offer(1);
    run_jobs();
    EXPECT_EQ(state(1), WaitingState::offered) << "not before its time";
    clock().advance(std::chrono::hours{24});
    EXPECT_EQ(answer(1, OfferAnswer::accept, offer).error().slug, "offer-expired");
    run_jobs();
    EXPECT_EQ(state(1), WaitingState::expired);
    EXPECT_EQ(state(2), WaitingState::offered);
    clock().advance(std::chrono::hours{25});
    run_jobs();
    EXPECT_EQ(taken(0), 0) << "nobody waits any more: the place is free";
    EXPECT_EQ(try_wait(round, 1, 0).error().slug, "course-not-full");
}

TEST_P(Waiting, AcceptingChangesOverFromTheOtherCourseOfThatTime) {
    const auto round = open_round(Mode::first_come, 1);
    const auto seat = take(round, 0, 0);
    take(round, 1, 1);
    try_wait(round, 1, 0).value();
    try_give_back(seat.id, 0).value();
    answer(1, OfferAnswer::accept).value();
    const auto seats = page(1).seats;
    ASSERT_EQ(seats.size(), 1U);
    EXPECT_EQ(seats[0].course, course(0));
    EXPECT_EQ(taken(1), 0);
}

TEST_P(Waiting, NobodyWaitsForAFreePlace) {
    const auto round = open_round(Mode::first_come, 2);
    EXPECT_EQ(try_wait(round, 0, 0).error().slug, "course-not-full");
    take(round, 1, 1);
    try_wait(round, 1, 0).value();
    EXPECT_EQ(state(1), WaitingState::offered)
        << "who holds another course at that time is offered the free place at once";
}

TEST_P(Waiting, MorePlacesGoToWhoWaits) {
    const auto round = open_round(Mode::first_come, 1);
    take(round, 0, 0);
    try_wait(round, 1, 0).value();
    EXPECT_EQ(raise(round, 1, 3).value().courses.at(0).places, 3);
    EXPECT_EQ(state(1), WaitingState::offered);
    EXPECT_EQ(taken(0), 2);
    EXPECT_EQ(raise(round, 3, 31).error().slug, "too-many-places");
    EXPECT_EQ(raise(round, 3, 3).error().slug, "places-wrong");
    EXPECT_EQ(raise(round, 3, 204).error().slug, "places-wrong");
}

TEST_P(Waiting, TheSamePlacesAskedForAgainAddNothing) {
    const auto round = open_round(Mode::first_come, 1);
    EXPECT_EQ(raise(round, 1, 3).value().courses.at(0).places, 3);
    EXPECT_EQ(raise(round, 1, 3).value().courses.at(0).places, 3) << "a repetition";
    EXPECT_EQ(raise(round, 3, 5).value().courses.at(0).places, 5);
    EXPECT_EQ(raise(round, 1, 3).value().courses.at(0).places, 5) << "a late repetition takes nothing back";
}

TEST_P(Waiting, TwoWhoAddPlacesAtOnceHearOfEachOther) {
    const auto round = open_round(Mode::first_come, 4);
    raise(round, 4, 6).value();
    const auto second = raise(round, 4, 8);
    EXPECT_EQ(second.error().slug, "places-changed");
    EXPECT_NE(second.error().detail.find(" 6 "), std::string::npos) << second.error().detail;
    EXPECT_EQ(raise(round, 6, 8).value().courses.at(0).places, 8);
}

TEST_P(Waiting, PlacesOfClassesCountInTheTotal) {
    auto wanted = settings(Mode::class_quota, 0);
    wanted.courses.resize(1);
    wanted.courses.front().places = 2;
    wanted.courses.front().classes = {{population_.classes.at(0), 3}};
    const auto round = open_round(wanted);
    EXPECT_EQ(raise(round, 2, 7).error().slug, "places-changed");
    EXPECT_EQ(raise(round, 5, 7).value().courses.at(0).places, 7);
}

TEST_P(Waiting, LeavingIsPossibleUntilAPlaceIsHeld) {
    const auto round = open_round(Mode::first_come, 1);
    const auto seat = take(round, 0, 0);
    const auto place = try_wait(round, 1, 0).value();
    const auto leave = [&](int family) {
        return write_as(guardian(family), [&](Work& work) { return leave_waiting(work, {place.id, {}}); });
    };
    EXPECT_EQ(leave(2).error().slug, "no-such-waiting-place");
    try_give_back(seat.id, 0).value();
    EXPECT_EQ(leave(1).error().slug, "offer-open");
    answer(1, OfferAnswer::decline).value();
    EXPECT_TRUE(leave(1).has_value());
}

TEST_P(Waiting, EndsWithItsCourseAndSoDoesThePlaceThatIsHeld) {
    const auto round = open_round(Mode::first_come, 1);
    const auto seat = take(round, 0, 0);
    try_wait(round, 1, 0).value();
    try_wait(round, 2, 0).value();
    try_give_back(seat.id, 0).value();
    const auto offer = open_offer(1);
    write_in_county([&](Work& work) { return catalogue::stop_course_for(work, county, course(0), "教师调离"); }).value();
    run_jobs();
    EXPECT_TRUE(page(1).waiting.empty());
    EXPECT_TRUE(page(2).waiting.empty());
    EXPECT_EQ(taken(0), 0) << "no place of it is held for anybody";
    EXPECT_FALSE(answer(1, OfferAnswer::accept, offer).has_value());
    EXPECT_EQ(try_wait(round, 3, 0).error().slug, "course-stopped");
}

}  // namespace
}  // namespace luoshi::afterschool::enrolment
