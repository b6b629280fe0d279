#include "afterschool/enrolment/waiting_room.hpp"

#include <gtest/gtest.h>

namespace luoshi::afterschool::enrolment {
namespace {

class WaitingRoomTest : public ::testing::Test {
 protected:
    FakeClock clock_{Date(2026, 9, 1)};
    std::unique_ptr<Random> random_ = seeded_random(7);
    WaitingRoom room_{clock_, *random_, {.per_second = 40, .longest = 100}};
    RoundId round_{Uuid{1}};

    int let_in_without_ticket() {
        int admitted = 0;
        while (room_.admit(round_, {})) ++admitted;
        return admitted;
    }
};

TEST_F(WaitingRoomTest, NobodyWaitsWhileFewCome) {
    for (int second = 0; second < 20; ++second) {
        EXPECT_TRUE(room_.admit(round_, {}).has_value());
        clock_.advance(std::chrono::milliseconds{100});
    }
}

TEST_F(WaitingRoomTest, LetsInNoMoreThanCanBeServed) {
    let_in_without_ticket();
    clock_.advance(std::chrono::seconds{60});
    EXPECT_EQ(let_in_without_ticket(), 10) << "a quarter of a second's worth, however long nobody came";
}

TEST_F(WaitingRoomTest, TellsHowManyStandBefore) {
    let_in_without_ticket();
    EXPECT_EQ(room_.admit(round_, {}).error().slug, "stand-in-line");
    for (int i = 1; i <= 80; ++i) {
        const auto place = room_.stand(round_, {}).value();
        EXPECT_FALSE(place.admitted);
        EXPECT_EQ(place.position, i);
        EXPECT_EQ(place.estimate_seconds, (i + 39) / 40);
    }
}

TEST_F(WaitingRoomTest, LetsInInTheOrderOfComing) {
    let_in_without_ticket();
    const auto first = room_.stand(round_, {}).value().ticket;
    const auto second = room_.stand(round_, {}).value().ticket;
    clock_.advance(std::chrono::milliseconds{25});
    EXPECT_EQ(room_.admit(round_, second).error().slug, "stand-in-line");
    EXPECT_TRUE(room_.stand(round_, first).value().admitted);
    EXPECT_TRUE(room_.admit(round_, first).has_value());
    EXPECT_EQ(room_.admit(round_, {}).error().slug, "stand-in-line") << "nobody passes those who stand";
    clock_.advance(std::chrono::milliseconds{25});
    EXPECT_TRUE(room_.admit(round_, second).has_value());
}

TEST_F(WaitingRoomTest, SaysSoWhenTheLineIsFull) {
    let_in_without_ticket();
    for (int i = 0; i < 100; ++i) room_.stand(round_, {}).value();
    EXPECT_EQ(room_.stand(round_, {}).error().slug, "line-full");
}

TEST_F(WaitingRoomTest, KnowsItsOwnTickets) {
    let_in_without_ticket();
    const auto ticket = room_.stand(round_, {}).value().ticket;
    EXPECT_EQ(room_.stand(round_, "1-0000").error().slug, "ticket-wrong");
    EXPECT_EQ(room_.stand(RoundId{Uuid{2}}, ticket).error().slug, "ticket-wrong") << "of another round";
    auto forged = ticket;
    forged[0] = '9';
    EXPECT_EQ(room_.stand(round_, forged).error().slug, "ticket-wrong");
}

TEST_F(WaitingRoomTest, LinesDoNotHoldUpEachOther) {
    let_in_without_ticket();
    EXPECT_TRUE(room_.admit(RoundId{Uuid{2}}, {}).has_value());
}

}  // namespace
}  // namespace luoshi::afterschool::enrolment
