// An order from a finding of an inspection: it takes the finding over, and gives it back when it is withdrawn.
#include "supervision/inspections/migrations.hpp"
#include "supervision/inspections/template.hpp"
#include "supervision/inspections/use_cases.hpp"
#include "supervision/rectification/rectification_on_both.hpp"

namespace luoshi::supervision::rectification {
namespace {

namespace rows {
constexpr std::string_view account_text =
    "INSERT INTO account (county, id, name, display_name, duty, state, language, body, person, password, password_at, must_change_password, totp_last_step, created_at, version) "
    "VALUES ($1, $2, $3, $3, 'business', 'active', 'zh-CN', $4, $5, 'x', 0, FALSE, 0, 0, 1)";
constexpr std::string_view name_text = "INSERT INTO account_name (name, county, account) VALUES ($1, $2, $3)";
constexpr storage::Query account{"test.inspector_account", account_text, account_text};
constexpr storage::Query account_name{"test.inspector_account_name", name_text, name_text};
}  // namespace rows

class OrdersOfFindings : public RectificationOnBoth {
 protected:
    OrdersOfFindings() : RectificationOnBoth({inspections::migrations::all}) {}

    static AccountId account(int n) { return id<AccountId>(static_cast<std::uint8_t>(180 + n)); }
    static std::string name(int n) { return "督学" + std::to_string(n); }
    Actor inspector(int n) {
        Actor actor;
        actor.account = account(n);
        actor.name = name(n);
        actor.proof = Proof::session;
        actor.county = county;
        actor.grants.push_back({std::string(inspections::permissions::inspect.name), "/"});
        return actor;
    }

    Result<inspections::InspectorId> list(Work& work, BodyId office, int n) {
        TRY(const auto post, org::open_post(work, {.body = office, .title = "督学岗" + std::to_string(n), .opened = Date(2020, 1, 1)}));
        TRY(const auto held, org::appoint_holder(work, {.id = post.id, .name = name(n), .from = Date(2020, 1, 1), .document = "样例"}));
        const auto sign_in = "finding-inspector-" + std::to_string(n);
        work.run(rows::account, county, account(n), sign_in, office, held.holders.front().person);
        work.run(rows::account_name, sign_in, county, account(n));
        inspections::ListInspector command;
        command.id = work.new_id<inspections::InspectorId>();
        command.office = office;
        command.post = post.id;
        command.account = sign_in;
        TRY_DO(inspections::list_inspector(work, command));
        return command.id;
    }

    // A directed visit at the school, signed by both, on which nothing was in order.
    inspections::FindingId found() {
        const auto visit = here([&](Work& work) -> Result<inspections::DirectInspection> {
            inspections::DirectInspection command;
            command.office = org::find_body_by_code(work, "430104-education").value().id;
            command.id = work.new_id<inspections::TaskId>();
            command.body = school;
            command.title = "专项检查";
            command.template_ = work.new_id<inspections::TemplateId>();
            TRY_DO(inspections::publish_template(work, {.id = command.template_, .office = command.office, .title = "检查",
                                                        .content = {{{"全部", {{.code = "A1", .words = "公布课表", .basis = "三", .weight = 100}}}}}}));
            TRY(command.first, list(work, command.office, 1));
            TRY(command.second, list(work, command.office, 2));
            command.reason = "群众反映";
            command.due = work.today().plus_days(10);
            TRY_DO(inspections::direct_inspection(work, command));
            return command;
        }).value();
        inspections::SubmitInspectionForm form;
        form.id = visit.id;
        form.form = fresh_step().to_string();
        form.answers = {{.item = "A1", .value = "no", .note = "没有公布"}};
        form.own = {name(1), {}, clock().now()};
        form.school = {"王校长", {}, clock().now()};
        form.filled_at = clock().now();
        const auto signed_ = as(inspector(1), [&](Work& work) { return inspections::submit_form(work, form); }).value();
        const inspections::CountersignInspectionForm answer{visit.id, form.form, signed_.sha256, {name(2), {}, clock().now()}};
        as(inspector(2), [&](Work& work) { return inspections::countersign_form(work, answer); }).value();
        return here([&](Work& work) { return inspections::show_task(work, {visit.id}); }).value().findings.at(0).id;
    }
    std::string state(inspections::FindingId finding) {
        return here([&](Work& work) -> Result<std::string> { return inspections::find_finding(work, county, finding)->state; }).value();
    }
    OrderId order_of(inspections::FindingId finding) {
        auto command = own_order();
        command.origin_kind = "finding";
        command.origin = finding.to_string();
        return issue(command).value().head.id;
    }
};
ON_BOTH_DATABASES(OrdersOfFindings);

TEST_P(OrdersOfFindings, AWithdrawnOrderGivesTheFindingBack) {
    const auto finding = found();
    const auto order = order_of(finding);
    EXPECT_EQ(state(finding), "ordered");
    withdraw(order).value();
    EXPECT_EQ(state(finding), "open");
    const auto again = order_of(finding);
    EXPECT_NE(again, order) << "it can be ordered anew";
    EXPECT_EQ(state(finding), "ordered");
}

}  // namespace
}  // namespace luoshi::supervision::rectification
