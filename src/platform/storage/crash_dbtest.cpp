// kill -9 under load: nothing that was acknowledged is missing afterwards, nothing half done is there.
#include <set>

#include "platform/storage/audit_verify.hpp"
#include "platform/storage/test_shop.hpp"
#include "support/crash.hpp"

namespace luoshi::storage {
namespace {

using namespace shop;

class CrashTest : public testing::OnBothDatabases {
 protected:
    CrashTest() : OnBothDatabases({migrations}) {}
};
ON_BOTH_DATABASES(CrashTest);

constexpr Query item_names = both("crash.items", "SELECT name FROM shop_item");
constexpr Query sold_names = both("crash.sales", "SELECT item FROM shop_sale");

// One act of two rows: an item and its sale.
Result<Nothing> add_and_sell(Work& work, const std::string& name) {
    TRY_DO(add_item(work, name, 1));
    return sell(work, name);
}

void load(const std::string& url, int round, const testing::Acknowledge& acknowledge) {
    const auto storage = open(url);
    for (int i = 0;; ++i) {
        Context context;
        context.actor = trusted_actor(Proof::command_line, "load");
        context.county = "43010" + std::to_string(i % 3);
        const std::string name = std::to_string(round) + "-" + std::to_string(i);
        try {
            storage->write_later(
                context, [name](Work& work) { return add_and_sell(work, name).has_value(); },
                [&acknowledge, name](std::exception_ptr error) {
                    if (!error) acknowledge(name);
                });
        } catch (const Overloaded&) {
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
        }
    }
}

std::set<std::string> names(Storage& storage, const Context& context, const Query& query) {
    const auto rows = read(storage, context, [&](Work& work) -> Result<std::vector<std::string>> { return work.all<std::string>(query); });
    return {rows->begin(), rows->end()};
}

TEST_P(CrashTest, LosesNothingThatWasAcknowledged) {
    const std::string url = database().url();
    std::vector<std::string> acknowledged;
    for (int round = 0; round < 20; ++round) {
        database().close();
        const auto lines = testing::acknowledged_before_kill([&](const testing::Acknowledge& ack) { load(url, round, ack); },
                                                             std::chrono::milliseconds(5 + 7 * round));
        acknowledged.insert(acknowledged.end(), lines.begin(), lines.end());
        database().open();
        const auto items = names(storage(), context(), item_names);
        ASSERT_EQ(items, names(storage(), context(), sold_names)) << "an act is there by half after round " << round;
        for (const auto& name : acknowledged) ASSERT_TRUE(items.contains(name)) << name << " was acknowledged and is missing";
    }
    EXPECT_GT(acknowledged.size(), 100U);
    EXPECT_TRUE(verify_audit(storage()).sound());
}

}  // namespace
}  // namespace luoshi::storage
