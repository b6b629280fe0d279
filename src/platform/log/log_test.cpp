#include "platform/log/log.hpp"

#include <gtest/gtest.h>

#include "platform/log/metrics.hpp"

namespace luoshi {
namespace {

TEST(Log, WritesOneEventAsOneJsonObject) {
    EXPECT_EQ(log::as_json(log::Level::warning, "t", "slow \"one\"", {{"ms", std::int64_t{12}}, {"route", std::string("showNotice")}, {"ok", true}}),
              R"({"at":"t","level":"warning","event":"slow \"one\"","ms":12,"route":"showNotice","ok":true})");
}

TEST(Metrics, GiveTheSameCounterForTheSameNameAndLabels) {
    metrics::Registry registry;
    registry.counter("requests", "all", "status=\"200\"").add(2);
    registry.counter("requests", "all", "status=\"404\"").add();
    registry.counter("requests", "all", "status=\"200\"").add();
    EXPECT_EQ(registry.text(),
              "# HELP requests all\n# TYPE requests counter\nrequests{status=\"200\"} 3\nrequests{status=\"404\"} 1\n");
}

TEST(Metrics, CountHistogramsCumulatively) {
    metrics::Registry registry;
    auto& histogram = registry.histogram("seconds", "how long");
    histogram.observe(0.002);
    histogram.observe(99);
    const auto text = registry.text();
    EXPECT_NE(text.find("seconds_bucket{le=\"0.001\"} 0\n"), std::string::npos);
    EXPECT_NE(text.find("seconds_bucket{le=\"0.0025\"} 1\n"), std::string::npos);
    EXPECT_NE(text.find("seconds_bucket{le=\"+Inf\"} 2\n"), std::string::npos);
    EXPECT_NE(text.find("seconds_count 2\n"), std::string::npos);
}

}  // namespace
}  // namespace luoshi
