// The way of a plan from the draft to its publication, and who takes which step.
#include "afterschool/catalogue/catalogue_on_both.hpp"
#include "afterschool/catalogue/plan_users.hpp"

namespace luoshi::afterschool::catalogue {
namespace {

class Plans : public CatalogueOnBoth {};
ON_BOTH_DATABASES(Plans);

TEST_P(Plans, GoFromDraftToPublicationThroughConsultationAndApproval) {
    const auto id = written_plan();
    EXPECT_EQ(plan(id).state, PlanState::draft);
    EXPECT_EQ(try_submit(id, head()).error().slug, "not-consulted");
    EXPECT_EQ(try_consult(id, office()).value().state, PlanState::consulted);
    EXPECT_EQ(try_publish(id, head()).error().slug, "not-approved");
    const auto receipt = try_submit(id, head()).value();
    EXPECT_EQ(receipt.state, PlanState::submitted);
    ASSERT_TRUE(receipt.number);
    EXPECT_TRUE(receipt.number->starts_with("课服报〔2026〕"));
    EXPECT_EQ(try_approve(id, official()).value().state, PlanState::approved);
    EXPECT_EQ(try_publish(id, head()).value().state, PlanState::published);
    const auto view = plan(id);
    for (const auto& course : view.courses) {
        EXPECT_EQ(course.state, CourseState::offered);
        EXPECT_TRUE(course.price_approved);
    }
    EXPECT_EQ(view.timeline.size(), 5U);
}

TEST_P(Plans, OfATermAreOne) {
    open_plan_of(school_.id, office());
    const auto again = as(office(), [&](Work& work) {
        return open_plan(work, {work.new_id<PlanId>(), school_.id, 2026, org::TermKind::autumn, {}});
    });
    EXPECT_EQ(again.error().slug, "plan-exists");
    open_plan_of(other_.id, neighbour());
    open_plan_of(school_.id, office(), 2027);
}

TEST_P(Plans, OpenedTwiceWithOneIdAreOnePlan) {
    const auto id = open_plan_of(school_.id, office());
    EXPECT_EQ(as(office(),
                 [&](Work& work) {
                     return open_plan(work, {id, school_.id, 2026, org::TermKind::autumn, {}});
                 })
                  .value()
                  .version,
              1);
    EXPECT_EQ(as(office(),
                 [&](Work& work) {
                     return open_plan(work, {id, school_.id, 2026, org::TermKind::spring, {}});
                 })
                  .error()
                  .slug,
              "id-taken");
}

TEST_P(Plans, ANewOneMayFollowOneThatEnded) {
    const auto id = open_plan_of(school_.id, office());
    try_end(id, head()).value();
    EXPECT_NE(open_plan_of(school_.id, office()), id);
    EXPECT_EQ(plan(id).state, PlanState::ended);
}

TEST_P(Plans, DoNotExistForStrangers) {
    const auto id = written_plan();
    EXPECT_EQ(ask(neighbour(), [&](Work& work) { return show_plan(work, {id}); }).error().slug, "no-such-plan");
    EXPECT_EQ(ask(nobody(), [&](Work& work) { return show_plan(work, {id}); }).error().slug, "no-such-plan");
    EXPECT_EQ(ask(nobody(), [&](Work& work) { return show_public_plan(work, {id}); }).error().slug, "no-such-plan");
    EXPECT_TRUE(ask(neighbour(), [&](Work& work) { return find_plans(work, {}); }).value().items.empty());
    EXPECT_EQ(ask(official(), [&](Work& work) { return find_plans(work, {}); }).value().items.size(), 1U);
    EXPECT_EQ(ask(neighbour(), [&](Work& work) { return show_course(work, {special_}); }).error().slug,
              "no-such-course");
    const auto version = seen(id);
    EXPECT_EQ(as(neighbour(),
                 [&](Work& work) {
                     return submit_plan(work, {id, {}, version});
                 })
                  .error()
                  .slug,
              "no-such-plan");
    EXPECT_EQ(as(neighbour(),
                 [&](Work& work) {
                     return stop_course(work, {special_, "停", {}, {1}});
                 })
                  .error()
                  .slug,
              "no-such-course");
}

TEST_P(Plans, AreWrittenByTheSchoolAndDecidedByTheBureau) {
    const auto id = submitted_plan();
    EXPECT_EQ(try_approve(id, head()).error().slug, "not-permitted");
    EXPECT_EQ(try_return(id, head()).error().slug, "not-permitted");
    const auto version = seen(id);
    EXPECT_EQ(as(official(),
                 [&](Work& work) {
                     return edit_content(work, {id, {}, {}, version});
                 })
                  .error()
                  .slug,
              "not-permitted");
    EXPECT_EQ(as(office(),
                 [&](Work& work) {
                     return submit_plan(work, {id, {}, version});
                 })
                  .error()
                  .slug,
              "not-permitted");
}

TEST_P(Plans, AreReturnedWithReasonsAndHandedInAgain) {
    const auto id = submitted_plan();
    const auto version = seen(id);
    EXPECT_EQ(as(official(),
                 [&](Work& work) {
                     return return_plan(work, {id, " ", {}, version});
                 })
                  .error()
                  .slug,
              "text-required");
    EXPECT_EQ(try_return(id, official()).value().state, PlanState::returned);
    const auto view = plan(id);
    ASSERT_EQ(view.decisions.size(), 1U);
    EXPECT_EQ(view.decisions[0].decision, "returned");
    EXPECT_EQ(view.decisions[0].reasons, "请补充值班安排");
    EXPECT_EQ(try_submit(id, head()).value().state, PlanState::submitted);
    EXPECT_EQ(try_approve(id, official()).value().state, PlanState::approved);
    EXPECT_EQ(plan(id).submissions.size(), 2U);
}

// The approval stays on record, its prices are unlocked, and the plan goes its way again.
TEST_P(Plans, ApprovedAndNotPublishedAreReturnedByTheBureau) {
    const auto id = submitted_plan();
    try_approve(id, official()).value();
    EXPECT_TRUE(course(special_).course.price_approved);
    EXPECT_EQ(try_return(id, head()).error().slug, "not-permitted");
    EXPECT_EQ(try_return(id, official()).value().state, PlanState::returned);
    const auto view = plan(id);
    EXPECT_FALSE(view.approval_document);
    ASSERT_EQ(view.decisions.size(), 1U);
    EXPECT_EQ(view.decisions[0].decision, "approved");
    EXPECT_EQ(view.decisions[0].taken_back_reasons, "请补充值班安排");
    EXPECT_TRUE(std::ranges::any_of(view.timeline, [](const CatalogueEvent& event) { return event.event == "approval_taken_back" && !event.words.empty(); }));
    EXPECT_FALSE(course(special_).course.price_approved);
    EXPECT_EQ(try_publish(id, head()).error().slug, "not-approved");

    add(id, content("足球", CourseKind::special, "s2", 300, Activity::sport));
    EXPECT_EQ(try_submit(id, head()).error().slug, "consultation-stale");
    try_consult(id, office()).value();
    try_submit(id, head()).value();
    EXPECT_EQ(try_approve(id, official()).value().state, PlanState::approved);
    EXPECT_TRUE(course(special_).course.price_approved);
    EXPECT_EQ(try_publish(id, head()).value().state, PlanState::published);
    EXPECT_EQ(plan(id).decisions.size(), 2U);
    EXPECT_EQ(try_return(id, official()).error().slug, "already-published");
}

TEST_P(Plans, KeepTheirApprovalWhereARoomAboveCannotLetGo) {
    const auto id = submitted_plan();
    try_approve(id, official()).value();
    add_plan_user([](Work&, const PlanLine&) -> Result<Nothing> { return Problem{Code::conflict, "in-use", "在用", "in use"}; });
    const auto refused = try_return(id, official());
    drop_plan_users();
    EXPECT_EQ(refused.error().slug, "in-use");
    EXPECT_EQ(plan(id).state, PlanState::approved);
    EXPECT_TRUE(course(special_).course.price_approved);
}

TEST_P(Plans, AreLockedWhileDecidedOnAndAfterwards) {
    const auto id = submitted_plan();
    for (int round = 0; round < 2; ++round) {
        EXPECT_EQ(try_add(id, content("足球", CourseKind::special, "s1", 300, Activity::sport)).error().slug,
                  "plan-locked");
        EXPECT_EQ(try_slots(id, usual_slots()).error().slug, "plan-locked");
        EXPECT_EQ(try_consult(id, office()).error().slug, "plan-locked");
        const auto version = course(special_).course.version;
        EXPECT_EQ(as(office(),
                     [&](Work& work) {
                         return remove_course(work, {special_, {}, {version}});
                     })
                      .error()
                      .slug,
                  "plan-locked");
        if (round == 0) try_approve(id, official()).value();
    }
}

TEST_P(Plans, WhatThePageShowsDisabledCarriesTheReasonOfTheRefusal) {
    const auto id = written_plan();
    const auto view = ask(head(), [&](Work& work) { return show_plan(work, {id}); }).value();
    for (const auto& action : view.actions) {
        if (action.action == "submit") {
            EXPECT_EQ(action.reason, "not-consulted");
        }
        if (action.action == "publish") {
            EXPECT_EQ(action.reason, "not-approved");
        }
        if (!action.enabled) {
            EXPECT_FALSE(action.reason_text->empty());
            EXPECT_FALSE(action.reason_text_en->empty());
        }
    }
    const auto theirs = ask(official(), [&](Work& work) { return show_plan(work, {id}); }).value();
    EXPECT_TRUE(
        std::ranges::none_of(theirs.actions, [](const CatalogueAction& action) { return action.action == "submit"; }));
}

}  // namespace
}  // namespace luoshi::afterschool::catalogue
