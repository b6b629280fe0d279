// How plans end, and what can be read of them afterwards.
#include "afterschool/catalogue/catalogue_on_both.hpp"
#include "afterschool/catalogue/jobs.hpp"

namespace luoshi::afterschool::catalogue {
namespace {

class PlansEnding : public CatalogueOnBoth {};
ON_BOTH_DATABASES(PlansEnding);

TEST_P(PlansEnding, OfAClosedSchoolEndAndStayReadable) {
    const auto id = published_plan();
    clock().advance(std::chrono::hours{24});
    close_school();
    EXPECT_EQ(end_finished_plans(storage(), context()).value(), 1);
    const auto view = plan(id);
    EXPECT_EQ(view.state, PlanState::ended);
    EXPECT_EQ(view.school.name, "样例小学");
    EXPECT_TRUE(view.end_reason->find("撤销") != std::string::npos);
    EXPECT_TRUE(ask(nobody(), [&](Work& work) { return show_public_plan(work, {id}); }).value().ended);
    EXPECT_EQ(end_finished_plans(storage(), context()).value(), 0);
    EXPECT_EQ(as(office(),
                 [&](Work& work) {
                     return open_plan(work, {work.new_id<PlanId>(), school_.id, 2027, org::TermKind::autumn, {}});
                 })
                  .error()
                  .slug,
              "school-closed");
}

TEST_P(PlansEnding, EndWhenTheirTermIsOver) {
    auto who = context();
    who.county = home;
    storage::write(storage(), who, [&](Work& work) {
        org::FixTerm term;
        term.body = school_.id;
        term.school_year = 2026;
        term.term = org::TermKind::autumn;
        term.starts = Date(2026, 9, 1);
        term.ends = Date(2027, 1, 20);
        term.document = "试";
        return org::fix_term(work, term);
    }).value();
    const auto id = published_plan();
    EXPECT_EQ(end_finished_plans(storage(), context()).value(), 0);
    clock().set(Instant::parse("2027-01-21T08:00:00+08:00").value());
    EXPECT_EQ(end_finished_plans(storage(), context()).value(), 1);
    EXPECT_EQ(plan(id).state, PlanState::ended);
}

TEST_P(PlansEnding, APublishedOneKeepsTheNameItsSchoolHadThen) {
    const auto id = published_plan();
    clock().advance(std::chrono::hours{48});
    auto who = context();
    who.county = home;
    storage::write(storage(), who, [&](Work& work) {
        org::RenameBody command;
        command.effective = work.today();
        command.document = "试";
        command.reason = "更名";
        command.id = school_.id;
        command.name = "新名小学";
        return org::rename_body(work, command);
    }).value();
    EXPECT_EQ(plan(id).school.name, "样例小学");
    EXPECT_EQ(ask(nobody(), [&](Work& work) { return show_public_plan(work, {id}); }).value().school_name, "样例小学");
}

}  // namespace
}  // namespace luoshi::afterschool::catalogue
