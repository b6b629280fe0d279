// An order from a finding of an inspection: it takes the finding over, and gives it back when it is withdrawn.
#include "supervision/inspections/a_finding_on_both.hpp"
#include "supervision/rectification/rectification_on_both.hpp"

namespace luoshi::supervision::rectification {
namespace {

class OrdersOfFindings : public RectificationOnBoth {
 protected:
    OrdersOfFindings() : RectificationOnBoth({inspections::migrations::all}) {}

    inspections::FindingId found() { return inspections::AFindingOnBoth(storage(), context(), county).at(school); }
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
