// What the database tests of rectification share: the school and the money of the checks' tests, people of the bureau and of the school, and short ways to act.
#pragma once
#include "supervision/checks/checks_on_both.hpp"
#include "supervision/rectification/checks.hpp"
#include "supervision/rectification/migrations.hpp"
#include "supervision/rectification/store.hpp"
#include "supervision/rectification/use_cases.hpp"

namespace luoshi::supervision::rectification {

namespace journal = fees::journal;

class RectificationOnBoth : public supervision::checks::ChecksOnBoth {
 protected:
    explicit RectificationOnBoth(std::vector<storage::Migrations> origins = {}) : ChecksOnBoth(with_origins(std::move(origins))), store_(folder_.path()) {}

    static std::vector<storage::Migrations> with_origins(std::vector<storage::Migrations> origins) {
        origins.push_back(migrations::all);
        return origins;
    }

    void SetUp() override {
        ChecksOnBoth::SetUp();
        keep_proofs_in(store_);
    }
    void TearDown() override {
        ChecksOnBoth::TearDown();
        if (IsSkipped()) return;
        for (const auto& violation : storage::check_data(storage(), rectification::checks::all)) ADD_FAILURE() << violation.check << ": " << violation.row;
    }

    // ---- people
    Actor orderer() {
        return of_bureau(92, {permissions::read, permissions::order, permissions::check, supervision::checks::permissions::read, supervision::checks::permissions::decide,
                              supervision::checks::permissions::run});
    }
    Actor checker() { return of_bureau(93, {permissions::read, permissions::order, permissions::check}); }
    Actor head_of_school() {
        auto actor = principal(94);
        for (const auto& permission : {permissions::read, permissions::answer}) actor.grants.push_back({std::string(permission.name), path});
        return actor;
    }
    // Of the school, with every right there is: what it may still not do is held by what it is.
    Actor almighty_at_school() {
        auto actor = principal(95);
        for (const auto& permission : permissions::all) actor.grants.push_back({std::string(permission.name), "/"});
        return actor;
    }

    // ---- acting
    OrderId fresh_order() { return OrderId::make(clock().now(), random()); }
    StepId fresh_step() { return StepId::make(clock().now(), random()); }
    IssueOrder own_order() {
        IssueOrder command;
        command.id = fresh_order();
        command.county = county;
        command.body = path;
        command.what = "课表超时，请调整。";
        command.basis = "湘教改〔2022〕1号 三";
        command.working_days = 10;
        return command;
    }
    IssueOrder money_order(std::vector<PupilAmount> pupils) {
        auto command = own_order();
        command.money = true;
        command.pupils = std::move(pupils);
        return command;
    }
    Result<RectificationView> issue(const IssueOrder& command, std::optional<Actor> actor = {}) {
        return as(actor.value_or(orderer()), [&](Work& work) { return issue_order(work, command); });
    }
    OrderId ordered() { return issue(own_order()).value().head.id; }
    Result<RectificationView> measures(OrderId id, std::optional<Actor> actor = {}) {
        return as(actor.value_or(head_of_school()), [&](Work& work) { return send_measures(work, {id, county, fresh_step(), "调整课表，明天起执行"}); });
    }
    Result<RectificationView> proof(OrderId id, std::optional<Actor> actor = {}) {
        return as(actor.value_or(head_of_school()), [&](Work& work) { return send_proof(work, {id, county, fresh_step(), "已调整", {}, {"9月课表第二版"}}); });
    }
    Result<RectificationView> check(OrderId id, bool passed = true, std::optional<Actor> actor = {}) {
        return as(actor.value_or(checker()), [&](Work& work) { return check_order(work, {id, county, fresh_step(), passed, passed ? "到校核对属实" : "课表未公布"}); });
    }
    Result<RectificationView> close(OrderId id, std::optional<Actor> actor = {}) {
        return as(actor.value_or(orderer()), [&](Work& work) { return close_order(work, {id, county, fresh_step(), "同意销号", work.today().plus_days(90)}); });
    }
    Result<RectificationView> extend(OrderId id, int more = 5, std::optional<Actor> actor = {}) {
        return as(actor.value_or(orderer()), [&](Work& work) { return extend_order(work, {id, county, fresh_step(), more, "施工未完"}); });
    }
    Result<RectificationView> withdraw(OrderId id, std::optional<Actor> actor = {}) {
        return as(actor.value_or(orderer()), [&](Work& work) { return withdraw_order(work, {id, county, fresh_step(), "下达有误"}); });
    }
    Result<RectificationView> back(OrderId id, std::optional<Actor> actor = {}) {
        return as(actor.value_or(checker()), [&](Work& work) { return look_back(work, {id, county, fresh_step(), "没有反复"}); });
    }
    RectificationView seen(OrderId id) {
        return see(orderer(), [&](Work& work) { return show_order(work, {id}); }).value();
    }
    template <class T>
    static std::string slug(const Result<T>& answer) {
        return answer ? "" : answer.error().slug;
    }

    // A refund that reached a pupil, as refunds would have left it.
    fees::refunds::RefundId arrived(int n, std::int64_t fen, const char* state = "done", const char* route = "transfer") {
        const auto right = owed(n, fen, clock().now());
        const auto refund = id<fees::refunds::RefundId>(static_cast<std::uint8_t>(230 + n));
        plant("INSERT INTO refund (county, id, refund_right, right_fen, school, pupil, plan, serial, before_fen, amount_fen, after_fen, act, ordered_at, ordered_by, ordered_by_name) "
              "SELECT county, '" + refund.to_string() + "', id, amount_fen, school, pupil, plan, 1, 0, amount_fen, amount_fen, id, 1, 'a', 'a' FROM refund_right WHERE county = $1 AND id = $2",
              county, right);
        // Only the last step decides; refunds' own checks look at the ones before.
        plant("INSERT INTO refund_step (county, refund, serial, state, school, fund, amount_fen, route, channel, payee, destination, proof, reason, act, at, by_whom, by_name) SELECT county, id, 1, "
              "'ordered', school, 'service', amount_fen, '" + std::string(route) + "', 'bank', '家长', '', '凭证', '理由', id, 1, 'a', 'a' FROM refund WHERE county = $1 AND id = $2",
              county, refund);
        if (std::string_view(state) == "ordered") return refund;
        const auto entry = here([&](Work& work) -> Result<journal::EntryId> {
            work.record("test.refund", "refund", "");
            return booked(work, journal::Account::refunds_due, journal::Account::bank, fen, journal::Reason::refunded);
        }).value();
        const std::string columns = "INSERT INTO refund_step (county, refund, serial, state, before_serial, before_state, before_route, school, fund, amount_fen, route, channel, payee, "
                                    "destination, proof, reason, debit, credit, entry, act, at, by_whom, by_name) SELECT county, id, ";
        const std::string rest = ", '" + std::string(route) + "', school, 'service', amount_fen, '" + route + "', 'bank', '家长', '', '凭证', '理由', ";
        const auto at = std::to_string(clock().now().microseconds());
        plant(columns + "2, 'sent', 1, 'ordered'" + rest + "'refunds_due', 'bank', '" + entry.to_string() + "', id, " + at + ", 'a', 'a' FROM refund WHERE county = $1 AND id = $2", county, refund);
        if (std::string_view(state) == "done")
            plant(columns + "3, 'done', 2, 'sent'" + rest + "NULL, NULL, NULL, id, " + at + ", 'a', 'a' FROM refund WHERE county = $1 AND id = $2", county, refund);
        return refund;
    }

 private:
    testing::TemporaryFolder folder_;
    files::FileStore store_;
};

}  // namespace luoshi::supervision::rectification
