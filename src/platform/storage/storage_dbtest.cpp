// The behaviour of Storage and Work that every use case relies on, the same on both engines.
#include <gmock/gmock.h>

#include <atomic>
#include <future>
#include <thread>

#include "platform/storage/questions.hpp"
#include "platform/storage/test_shop.hpp"

namespace luoshi::storage {
namespace {

using namespace shop;

class StorageTest : public testing::OnBothDatabases {
 protected:
    StorageTest() : OnBothDatabases({migrations}) {}
    std::int64_t items() {
        return read([](Work& work) -> Result<std::int64_t> { return work.one<std::int64_t>(count_items).value(); }).value();
    }
};
ON_BOTH_DATABASES(StorageTest);

TEST_P(StorageTest, KeepsWhatASuccessfulActWrote) {
    EXPECT_TRUE(write([](Work& work) { return add_item(work, "a", 3); }));
    EXPECT_EQ(items(), 1);
}

TEST_P(StorageTest, ForgetsWhatARefusedActWrote) {
    const auto answer = write([](Work& work) -> Result<Nothing> {
        TRY_DO(add_item(work, "a", 3));
        return Problem{Code::conflict, "changed-my-mind", "不要了"};
    });
    EXPECT_EQ(answer.error().slug, "changed-my-mind");
    EXPECT_EQ(items(), 0);
}

TEST_P(StorageTest, ForgetsWhatAThrowingActWrote) {
    EXPECT_THROW(write([](Work& work) -> Result<Nothing> {
                     TRY_DO(add_item(work, "a", 3));
                     throw std::runtime_error("lightning");
                 }),
                 std::runtime_error);
    EXPECT_EQ(items(), 0);
}

TEST_P(StorageTest, CallsAChangeWithoutAuditABrokenInvariant) {
    EXPECT_THROW(write([](Work& work) -> Result<Nothing> {
                     work.run(insert_item, work.county(), "a", 1);
                     return Nothing{};
                 }),
                 InvariantBroken);
    EXPECT_EQ(items(), 0);
}

TEST_P(StorageTest, AcceptsAnActThatChangedNothingWithoutAudit) {
    EXPECT_TRUE(write([](Work& work) -> Result<Nothing> {
        work.one<std::int64_t>(count_items);
        return Nothing{};
    }));
}

TEST_P(StorageTest, LetsThePlatformKeepItsOwnTracesWithoutAudit) {
    auto own = context();
    own.bookkeeping = true;
    EXPECT_TRUE(storage::write(storage(), own, [](Work& work) -> Result<Nothing> {
        work.run(insert_item, work.county(), "a", 1);
        return Nothing{};
    }));
    EXPECT_EQ(items(), 1);
}

class QuestionsTest : public StorageTest {};
ON_BOTH_DATABASES(QuestionsTest);

TEST_P(QuestionsTest, AreAnsweredInTheirOrderAndSeeWhatTheActWrote) {
    ASSERT_TRUE(write([](Work& work) { return add_item(work, "a", 3); }));
    std::vector<std::string> told;
    const auto tell = [&](const Row& row) { told.emplace_back(row.text(0)); };
    ASSERT_TRUE(write([&](Work& work) -> Result<Nothing> {
        TRY_DO(add_item(work, "b", 5));
        Questions(work)
            .ask(stock_of, tell, std::string(work.county()), std::string("b"))
            .ask(all_items, tell)
            .ask(stock_of, tell, std::string(work.county()), std::string("a"))
            .answer();
        return Nothing{};
    }));
    EXPECT_EQ(told, (std::vector<std::string>{"5", "a", "b", "3"}));
}

TEST_P(QuestionsTest, MayNotChangeRows) {
    EXPECT_THROW(write([](Work& work) -> Result<Nothing> {
                     Questions(work).ask(insert_item, [](const Row&) {}, std::string(work.county()), std::string("a"), 1).answer();
                     return Nothing{};
                 }),
                 InvariantBroken);
    EXPECT_EQ(items(), 0);
}

TEST_P(QuestionsTest, ThatCannotBeAnsweredFailTheActAndNotTheNext) {
    constexpr Query wrong = both("shop.wrong", "SELECT stock / nothing FROM shop_item");
    EXPECT_THROW(write([&](Work& work) -> Result<Nothing> {
                     TRY_DO(add_item(work, "a", 3));
                     Questions(work).ask(all_items, [](const Row&) {}).ask(wrong, [](const Row&) {}).ask(all_items, [](const Row&) {}).answer();
                     return Nothing{};
                 }),
                 std::exception);
    EXPECT_EQ(items(), 0);
    EXPECT_TRUE(write([](Work& work) { return add_item(work, "b", 3); }));
    EXPECT_EQ(items(), 1);
}

TEST_P(StorageTest, RefusesToChangeRowsInARead) {
    EXPECT_THROW(read([](Work& work) -> Result<Nothing> {
                     work.run(insert_item, "430102", "a", 1);
                     return Nothing{};
                 }),
                 InvariantBroken);
}

TEST_P(StorageTest, RefusesAChangeThatIsDressedAsAQuery) {
    static constexpr Query sneaky{"test.sneaky", "INSERT INTO shop_item (county, name, stock) VALUES ('1', 'a', 1) RETURNING name",
                                  "INSERT INTO shop_item (county, name, stock) VALUES ('1', 'a', 1) RETURNING name"};
    EXPECT_THROW(read([](Work& work) -> Result<Nothing> {
                     work.one<std::string>(sneaky);
                     return Nothing{};
                 }),
                 InvariantBroken);
}

TEST_P(StorageTest, TellsHowManyRowsAStatementChanged) {
    write([](Work& work) -> Result<Nothing> {
        TRY_DO(add_item(work, "a", 1));
        EXPECT_EQ(work.run(take_one, work.county(), "a").rows(), 1);
        EXPECT_EQ(work.run(take_one, work.county(), "a").rows(), 0);
        return Nothing{};
    }).value();
}

TEST_P(StorageTest, NamesABrokenConstraint) {
    try {
        write([](Work& work) { return add_item(work, "a", -1); });
        FAIL() << "a CHECK was broken";
    } catch (const ConstraintBroken& broken) {
        EXPECT_EQ(broken.constraint, "shop_item_stock_not_negative");
    }
}

TEST_P(StorageTest, GoesOnAfterABrokenConstraint) {
    EXPECT_THROW(write([](Work& work) { return add_item(work, "a", -1); }), ConstraintBroken);
    EXPECT_TRUE(write([](Work& work) { return add_item(work, "a", 1); }));
}

TEST_P(StorageTest, RefusesAForeignKeyWithoutItsTarget) {
    EXPECT_THROW(write([](Work& work) { return sell(work, "nothing"); }), ConstraintBroken);
}

TEST_P(StorageTest, ReadsBackEveryKindOfValue) {
    const Everything before{.name = "名字 'with' \"quotes\"",
                            .number = -9'007'199'254'740'993,
                            .ratio = 0.1,
                            .open = true,
                            .day = Date(2026, 2, 28),
                            .at = Instant::parse("2026-02-28T08:00:00.123456+08:00").value(),
                            .absent = std::nullopt,
                            .something = "",
                            .list = {"一", "二"}};
    write([&](Work& work) { return keep_everything(work, before); }).value();
    const auto after = read([](Work& work) -> Result<Everything> { return work.one<Everything>(find_everything).value(); }).value();
    EXPECT_EQ(json::to_json(after), json::to_json(before));
    EXPECT_EQ(after.at, before.at);
}

TEST_P(StorageTest, ReadsBackBytesOfEveryValue) {
    std::string bytes;
    for (int i = 0; i < 256; ++i) bytes += static_cast<char>(i);
    write([&](Work& work) -> Result<Nothing> {
        work.run(insert_bytes, work.county(), "every", Bytes{bytes});
        work.run(insert_bytes, work.county(), "none", Bytes{""});
        work.record("shop.bytes", "bytes", "every");
        return Nothing{};
    }).value();
    const auto read_back = read([](Work& work) -> Result<std::vector<std::string>> { return work.all<std::string>(all_bytes); }).value();
    EXPECT_THAT(read_back, ::testing::ElementsAre(bytes, std::string()));
}

TEST_P(StorageTest, RefusesATextWithANul) {
    EXPECT_THROW(write([](Work& work) { return add_item(work, std::string("a\0b", 3), 1); }), Failure);
}

TEST_P(StorageTest, RefusesAStatementWithTheWrongNumberOfParameters) {
    EXPECT_THROW(write([](Work& work) -> Result<Nothing> {
                     work.run(insert_item, work.county());
                     return Nothing{};
                 }),
                 InvariantBroken);
}

TEST_P(StorageTest, RefusesToUpdateOrDeleteInAnAppendOnlyTable) {
    static constexpr Query forge{"test.forge", "UPDATE audit_entry SET actor = 'nobody'", "UPDATE audit_entry SET actor = 'nobody'"};
    static constexpr Query erase{"test.erase", "DELETE FROM shop_sale", "DELETE FROM shop_sale"};
    for (const Query* query : {&forge, &erase}) {
        EXPECT_THROW(write([&](Work& work) -> Result<Nothing> {
                         work.run(*query);
                         work.record("shop.forge", "shop", "1");
                         return Nothing{};
                     }),
                     InvariantBroken)
            << query->name;
    }
}

TEST_P(StorageTest, RefusesToChangeTheSchemaFromAStatement) {
    static constexpr Query drop{"test.drop", "DROP TABLE shop_sale", "DROP TABLE shop_sale"};
    static constexpr Query unmark{"test.unmark", "DELETE FROM schema_append_only", "DELETE FROM schema_append_only"};
    for (const Query* query : {&drop, &unmark}) {
        EXPECT_THROW(write([&](Work& work) -> Result<Nothing> {
                         work.run(*query);
                         work.record("shop.drop", "shop", "1");
                         return Nothing{};
                     }),
                     InvariantBroken)
            << query->name;
    }
}

TEST_P(StorageTest, AnActThatSwallowsADatabaseErrorIsUndone) {
    EXPECT_THROW(write([](Work& work) -> Result<Nothing> {
                     TRY_DO(add_item(work, "a", 1));
                     try {
                         work.run(insert_item, work.county(), "a", 1).rows();
                     } catch (const ConstraintBroken&) {
                     }
                     return Nothing{};
                 }),
                 InvariantBroken);
    EXPECT_EQ(items(), 0);
}

TEST_P(StorageTest, MayReadRowsWhileReadingRows) {
    write([](Work& work) -> Result<Nothing> {
        for (const auto* name : {"a", "b", "c"}) TRY_DO(add_item(work, name, 1));
        return Nothing{};
    }).value();
    const auto pairs = read([](Work& work) -> Result<int> {
        int count = 0;
        work.each(all_items, [&](const Row&) { work.each(all_items, [&](const Row&) { ++count; }); });
        return count;
    });
    EXPECT_EQ(pairs.value(), 9);
}

TEST_P(StorageTest, OneReadSeesOneSnapshot) {
    std::promise<void> first_read;
    std::promise<void> written;
    auto reader = std::async(std::launch::async, [&] {
        return read([&](Work& work) -> Result<bool> {
            const auto before = work.one<std::int64_t>(count_items);
            first_read.set_value();
            written.get_future().wait();
            return before == work.one<std::int64_t>(count_items);
        });
    });
    first_read.get_future().wait();
    write([](Work& work) { return add_item(work, "late", 1); }).value();
    written.set_value();
    EXPECT_TRUE(reader.get().value());
}

// ---- groups ----------------------------------------------------------------------------------------------------------

// Holds the writer of one county until released, so that what is asked meanwhile forms one group.
class Gate {
 public:
    Gate(Storage& storage, const Context& context) {
        storage.write_later(
            context,
            [halves = halves_](Work&) {
                halves->reached.set_value();
                halves->opened.get_future().wait();
                return true;
            },
            [](std::exception_ptr) {});
        halves_->reached.get_future().wait();
    }
    void open() { halves_->opened.set_value(); }

 private:
    struct Halves {
        std::promise<void> reached;
        std::promise<void> opened;
    };
    std::shared_ptr<Halves> halves_ = std::make_shared<Halves>();  // of the act too: it may still be waking when the gate is gone
};

TEST_P(StorageTest, UndoesABadActOfAGroupAlone) {
    Gate gate(storage(), context());
    std::vector<std::promise<std::string>> answers(5);
    for (std::size_t i = 0; i < answers.size(); ++i) {
        const std::int64_t stock = i == 2 ? -1 : 1;
        storage().write_later(
            context(), [=](Work& work) { return add_item(work, "item " + std::to_string(i), stock).has_value(); },
            [&answers, i](std::exception_ptr error) { answers[i].set_value(error ? "failed" : "kept"); });
    }
    gate.open();
    std::vector<std::string> outcome;
    for (auto& answer : answers) outcome.push_back(answer.get_future().get());
    EXPECT_THAT(outcome, ::testing::ElementsAre("kept", "kept", "failed", "kept", "kept"));
    EXPECT_EQ(items(), 4);
}

TEST_P(StorageTest, DoesTheActsOfACountyInTheOrderOfAsking) {
    Gate gate(storage(), context());
    std::vector<int> order;
    std::promise<void> last;
    for (int i = 0; i < 20; ++i) {
        storage().write_later(
            context(), [](Work& work) { return add_item(work, work.new_id<Id<struct ItemTag>>().to_string(), 1).has_value(); },
            [&, i](std::exception_ptr) {
                order.push_back(i);
                if (i == 19) last.set_value();
            });
    }
    gate.open();
    last.get_future().wait();
    EXPECT_TRUE(std::ranges::is_sorted(order));
}

TEST_P(StorageTest, NeverSellsMoreThanThereIs) {
    write([](Work& work) { return add_item(work, "seat", 50); }).value();
    std::atomic<int> sold = 0;
    std::vector<std::thread> buyers;
    for (int buyer = 0; buyer < 8; ++buyer) {
        buyers.emplace_back([&] {
            for (int i = 0; i < 20; ++i) {
                if (write([](Work& work) { return sell(work, "seat"); })) ++sold;
            }
        });
    }
    for (auto& buyer : buyers) buyer.join();
    EXPECT_EQ(sold, 50);
    EXPECT_EQ(read([](Work& work) -> Result<std::int64_t> { return work.one<std::int64_t>(count_sales).value(); }).value(), 50);
}

TEST_P(StorageTest, RefusesMoreThanItsQueueHolds) {
    Options options;
    options.queue_limit = 2;
    database().open(options);
    Gate gate(storage(), context());
    const auto nothing = [](Work&) { return true; };
    const auto ignore = [](std::exception_ptr) {};
    storage().write_later(context(), nothing, ignore);
    storage().write_later(context(), nothing, ignore);
    EXPECT_THROW(storage().write_later(context(), nothing, ignore), Overloaded);
    gate.open();
}

TEST_P(StorageTest, DrainsWhatItTookAndTakesNoMore) {
    std::atomic<int> answered = 0;
    for (int i = 0; i < 10; ++i) {
        storage().write_later(
            context(), [i](Work& work) { return add_item(work, std::to_string(i), 1).has_value(); }, [&](std::exception_ptr) { ++answered; });
    }
    storage().drain();
    EXPECT_EQ(answered, 10);
    EXPECT_THROW(storage().write_later(context(), [](Work&) { return true; }, [](std::exception_ptr) {}), Overloaded);
}

TEST_P(StorageTest, StillHasEverythingAfterReopening) {
    write([](Work& work) { return add_item(work, "a", 3); }).value();
    database().open();
    EXPECT_EQ(items(), 1);
}

TEST_P(StorageTest, OpensForReadingBesideAWriter) {
    Options options;
    options.read_only = true;
    const auto beside = open(database().url(), options);
    write([](Work& work) { return add_item(work, "a", 3); }).value();
    EXPECT_EQ(storage::read(*beside, context(), [](Work& work) -> Result<std::int64_t> { return *work.one<std::int64_t>(count_items); }).value(),
              1);
    EXPECT_THROW(storage::write(*beside, context(), [](Work&) -> Result<Nothing> { return Nothing{}; }), Failure);
}

TEST(Open, RefusesAnAddressThatIsNoDatabase) { EXPECT_THROW(open("mysql://somewhere"), Failure); }

TEST(Open, RefusesAPostgresqlThatIsNotThere) { EXPECT_THROW(open("postgresql://nobody@127.0.0.1:1/none"), Failure); }

}  // namespace
}  // namespace luoshi::storage
