// 待办 over all rooms: everybody's list is answered, leads to a page, and costs a bounded number of statements.
#include <gtest/gtest.h>

#include "reporting/use_cases.hpp"
#include "support/counting_work.hpp"
#include "app/commands/database_options.hpp"
#include "support/house.hpp"

namespace luoshi {
namespace {

class TasksOfAllRooms : public ::testing::TestWithParam<storage::Engine> {
 protected:
    void SetUp() override {
        if (GetParam() == storage::Engine::postgresql && !testing::TestDatabase::has_postgresql()) GTEST_SKIP() << "no PostgreSQL server was started";
        house_.emplace(GetParam());
    }
    // The account as a request would act, from what its session says.
    Actor actor_of(const std::string& account) {
        const auto session = house_->get(account, "/api/session").body;
        Actor actor;
        actor.account = AccountId::parse(std::string_view(session.at("account").as_string()));
        actor.name = account;
        actor.proof = Proof::session;
        actor.county = session.at("county").as_string();
        if (const auto* body = session.at("body").if_object()) {
            actor.body = BodyId::parse(std::string_view(body->at("id").as_string()));
            actor.body_path = body->at("path").as_string();
        }
        for (const auto& scope : session.at("scopes").as_array())
            actor.grants.push_back({std::string(scope.at("permission").as_string()), std::string(scope.at("path").as_string())});
        return actor;
    }
    std::optional<testing::SampleHouse> house_;
};
INSTANTIATE_TEST_SUITE_P(Databases, TasksOfAllRooms, ::testing::Values(storage::Engine::sqlite, storage::Engine::postgresql),
                         [](const auto& engine) { return std::string(engine.param == storage::Engine::sqlite ? "sqlite" : "postgresql"); });

TEST_P(TasksOfAllRooms, AreAnsweredToEverybodyAndLeadSomewhere) {
    for (const auto& row : house_->start().accounts) {
        const auto answer = house_->get(row.name, "/api/tasks");
        ASSERT_EQ(answer.status, 200) << row.name << ": " << answer.text;
        std::string last;
        for (const auto& task : answer.body.at("items").as_array()) {
            EXPECT_FALSE(task.at("link").as_string().empty() && task.at("phone_link").as_string().empty()) << row.name << ": " << task;
            EXPECT_GT(task.at("count").as_int64(), 0) << task;
            EXPECT_EQ(task.at("colour") == "red", task.at("overdue").as_int64() > 0) << task;
            const auto due = task.at("due").is_null() ? std::string("9999-12-31") : std::string(task.at("due").as_string());
            EXPECT_LE(last, due) << row.name << ": by the earliest day, the overdue first";
            last = due;
        }
    }
}

TEST_P(TasksOfAllRooms, CostABoundedNumberOfStatements) {
    constexpr int budget = 50;
    for (const auto* account : {"province", "yuelu", "head", "office", "teacher", "inspector", "leader", "parent"}) {
        const auto actor = actor_of(account);
        const auto statements = storage::read(house_->house().storage(), app::command_line_context(), [&](Work& work) -> Result<int> {
                                    work.act_as(actor);
                                    testing::CountingWork counted(work);
                                    TRY_DO(reporting::find_tasks(counted, {}));
                                    return counted.statements();
                                }).value();
        EXPECT_LE(statements, budget) << account;
    }
}

// A complaint and the check of an order lie with the bureau, a report to approve with the head of the school; a class teacher has none of it.
TEST_P(TasksOfAllRooms, AreOnlyOnesOwn) {
    const auto has = [&](const std::string& account, std::string_view task) {
        const auto answer = house_->get(account, "/api/tasks");
        return std::ranges::any_of(answer.body.at("items").as_array(), [&](const json::value& one) { return one.at("task").as_string() == task; });
    };
    EXPECT_TRUE(has("yuelu", "accept_complaints"));
    EXPECT_TRUE(has("yuelu", "check_orders"));
    EXPECT_TRUE(has("head", "approve_reports"));
    for (const auto* task : {"accept_complaints", "check_orders", "decide_cases"}) EXPECT_FALSE(has("head", task)) << task;
    for (const auto* task : {"check_orders", "explain_cases", "send_measures", "approve_reports", "sign_for", "accept_complaints", "match_money"}) EXPECT_FALSE(has("teacher", task)) << task;
}

}  // namespace
}  // namespace luoshi
