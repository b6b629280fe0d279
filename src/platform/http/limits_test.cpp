// Rate limits and event streams: what keeps one client from taking everybody's share.
#include <gtest/gtest.h>

#include "platform/http/events.hpp"
#include "platform/http/rate_limit.hpp"

namespace luoshi::http {
namespace {

Instant second(double n) { return Instant::from_microseconds(static_cast<std::int64_t>(n * 1e6)); }

TEST(RateLimits, LetABurstThroughAndThenRefuse) {
    RateLimit limit(1, 2);
    EXPECT_TRUE(limit.take("a", second(0)) && limit.take("a", second(0)));
    EXPECT_FALSE(limit.take("a", second(0)));
}
TEST(RateLimits, GiveTokensBackWithTime) {
    RateLimit limit(1, 1);
    limit.take("a", second(0));
    EXPECT_TRUE(limit.take("a", second(1)));
}
TEST(RateLimits, CountEachKeyForItself) {
    RateLimit limit(1, 1);
    limit.take("a", second(0));
    EXPECT_TRUE(limit.take("b", second(0)));
}
TEST(RateLimits, LetEverythingThroughAtZero) {
    RateLimit limit(0, 0);
    EXPECT_TRUE(limit.take("a", second(0)));
}
TEST(RateLimits, GiveNothingForAClockThatJumpsBack) {
    RateLimit limit(1, 1);
    limit.take("a", second(100));
    EXPECT_FALSE(limit.take("a", second(0)));
}
TEST(RateLimits, ForgetKeysThatAreFullAgain) {
    RateLimit limit(1, 1);
    for (int i = 0; i < 100'000; ++i) limit.take(std::to_string(i), second(i));
    EXPECT_LE(limit.remembered(), 16u * 1024u);
}

TEST(EventStreams, CarryWhatIsPublishedInItsWireForm) {
    Broadcaster broadcaster;
    const auto follower = broadcaster.subscribe("t");
    broadcaster.publish("t", "seat", "{\"left\":\n3}");
    EXPECT_EQ(follower->take(), "event: seat\ndata: {\"left\":\ndata: 3}\n\n");
}
TEST(EventStreams, CarryOnlyTheirOwnTopic) {
    Broadcaster broadcaster;
    const auto follower = broadcaster.subscribe("t");
    broadcaster.publish("u", "seat", "1");
    EXPECT_FALSE(follower->take());
}
TEST(EventStreams, EndForAFollowerWhoDoesNotRead) {
    Broadcaster broadcaster;
    const auto follower = broadcaster.subscribe("t");
    for (int i = 0; i < 100; ++i) broadcaster.publish("t", "seat", "1");
    EXPECT_TRUE(follower->ended());
}
TEST(EventStreams, WakeTheirReader) {
    Broadcaster broadcaster;
    const auto follower = broadcaster.subscribe("t");
    bool woken = false;
    follower->on_wake([&] { woken = true; });
    broadcaster.publish("t", "seat", "1");
    EXPECT_TRUE(woken);
}
TEST(EventStreams, ForgetFollowersWhoLeft) {
    Broadcaster broadcaster;
    broadcaster.subscribe("t");
    EXPECT_EQ(broadcaster.followers(), 0u);
}
TEST(EventStreams, EndAtAStop) {
    Broadcaster broadcaster;
    const auto follower = broadcaster.subscribe("t");
    broadcaster.end_all();
    EXPECT_TRUE(follower->ended() && broadcaster.subscribe("t")->ended());
}

}  // namespace
}  // namespace luoshi::http
