#include "afterschool/catalogue/catalogue_on_both.hpp"
#include "afterschool/catalogue/jobs.hpp"
#include "afterschool/catalogue/queries.hpp"
#include "platform/storage/errors.hpp"
#include "rules/api.hpp"

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

TEST_P(Plans, ANewPriceAfterTheConsultationNeedsANewConsultation) {
    const auto id = written_plan();
    try_consult(id, office()).value();
    auto dearer = content("软笔书法", CourseKind::special, "s2", 380, Activity::art);
    const auto version = course(special_).course.version;
    as(office(), [&](Work& work) { return edit_course(work, {special_, dearer, {}, {version}}); }).value();
    EXPECT_EQ(plan(id).state, PlanState::draft);
    EXPECT_EQ(try_submit(id, head()).error().slug, "not-consulted");
    try_consult(id, office()).value();
    EXPECT_EQ(try_submit(id, head()).value().state, PlanState::submitted);
}

TEST_P(Plans, ANewRoomAfterTheConsultationNeedsNone) {
    const auto id = written_plan();
    try_consult(id, office()).value();
    const auto room = as(office(), [&](Work& work) {
                          return put_room(work, {work.new_id<RoomId>(), school_.id, "书法室", 45, true, 0, {}});
                      }).value();
    auto moved = content("软笔书法", CourseKind::special, "s2", 350, Activity::art);
    moved.room = room.id;
    const auto version = course(special_).course.version;
    as(office(), [&](Work& work) { return edit_course(work, {special_, moved, {}, {version}}); }).value();
    EXPECT_EQ(plan(id).state, PlanState::consulted);
    EXPECT_EQ(try_submit(id, head()).value().state, PlanState::submitted);
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

TEST_P(Plans, ACheckThatFailsStopsTheSubmissionAndSaysWhere) {
    const auto id = written_plan();
    const auto version = seen(id);
    as(office(), [&](Work& work) { return edit_content(work, {id, {}, {}, version}); }).value();
    try_consult(id, office()).value();
    const auto refused = try_submit(id, head());
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().slug, "checks-fail");
    ASSERT_EQ(refused.error().fields.size(), 1U);
    EXPECT_EQ(refused.error().fields[0].slug, "content-complete");
    const auto checks = ask(office(), [&](Work& work) { return check_plan_now(work, {id}); }).value();
    EXPECT_EQ(checks.fails, 1);
}

// In August the summer's end still holds; the term reaches into the winter.
TEST_P(Plans, AreJudgedByTheRulesOfTheirTerm) {
    const auto here = [&](auto&& use_case) {
        auto who = context();
        who.county = home;
        return storage::write(storage(), who, use_case).value();
    };
    here([&](Work& work) {
        return org::fix_term(work, {school_.id, std::string(home), 2026, org::TermKind::autumn, Date(2026, 9, 1),
                                    Date(2027, 1, 20), "校历"});
    });
    const auto bureau = [&](std::uint8_t number) {
        return person(number, "教育局", {std::begin(rules::permissions::all), std::end(rules::permissions::all)},
                      "/430000/430100/430104/");
    };
    rules::EnterValue winter;
    winter.id = new_id<rules::ValueId>();
    winter.body = bureau_.id;
    winter.parameter = "service.end_latest";
    winter.value = json::value("17:30");
    winter.season_from = "11-01";
    winter.season_until = "02-28";
    winter.valid_from = Date(2026, 9, 1);
    winter.document = "岳教〔2026〕1号";
    winter.source = "样例";
    as(bureau(81), [&](Work& work) { return rules::enter_value(work, winter); }).value();
    as(bureau(82), [&](Work& work) { return rules::confirm_value(work, {winter.id, {}, {1}}); }).value();
    const auto checks = ask(office(), [&, id = written_plan()](Work& work) { return check_plan_now(work, {id}); }).value();
    const auto late = std::ranges::find_if(checks.checks, [](const PlanCheckLine& line) {
        return line.code == "end-latest" && line.subject == "s2";
    });
    ASSERT_NE(late, checks.checks.end());
    EXPECT_EQ(late->outcome, CheckOutcome::fail) << "it ends at 17:55";
    EXPECT_EQ(late->limit, "17:30（2026-11-01 起）");
}

TEST_P(Plans, WhatNoRuleSettlesNeedsAJudgement) {
    const auto id = submitted_plan();
    EXPECT_EQ(try_approve(id, official(), "").error().slug, "text-required");
    EXPECT_EQ(try_approve(id, official()).value().state, PlanState::approved);
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

TEST_P(Plans, ChangedByTwoAtOnceRefuseTheSecond) {
    const auto id = open_plan_of(school_.id, office());
    const auto version = seen(id);
    as(office(), [&](Work& work) {
        return edit_content(
            work, {id,
                   {.organisation = "甲", .time_and_way = {}, .contents = {}, .safety = {}, .fees = {}, .spending = {}},
                   {},
                   version});
    }).value();
    EXPECT_EQ(as(head(),
                 [&](Work& work) {
                     return edit_content(work, {id, {}, {}, version});
                 })
                  .error()
                  .slug,
              "changed-meanwhile");
    EXPECT_EQ(as(head(),
                 [&](Work& work) {
                     return edit_content(work, {id, {}, {}, {}});
                 })
                  .error()
                  .slug,
              "version-required");
}

TEST_P(Plans, SlotsNeverOverlap) {
    const auto id = open_plan_of(school_.id, office());
    auto slots = usual_slots();
    slots[1].starts = "16:45";
    EXPECT_EQ(try_slots(id, slots).error().fields.at(0).slug, "overlap");
    slots[0].weekdays = {1, 2};
    slots[1].weekdays = {3, 4, 5};
    EXPECT_TRUE(try_slots(id, slots).has_value());
    slots[1].code = "s1";
    EXPECT_EQ(try_slots(id, slots).error().fields.at(0).slug, "repeated");
    EXPECT_EQ(try_slots(id, {{"s1", "周六", {6}, "09:00", "10:00", 1}}).error().fields.at(0).slug, "weekdays");
    EXPECT_EQ(try_slots(id, {{"s1", "倒", {1}, "17:00", "16:00", 1}}).error().fields.at(0).slug, "order");
    EXPECT_EQ(try_slots(id, usual_slots(), "三点半").error().fields.at(0).slug, "time");
}

TEST_P(Plans, ASlotWithCoursesDoesNotGoAway) {
    const auto id = written_plan();
    EXPECT_EQ(try_slots(id, {usual_slots()[0]}).error().slug, "slot-in-use");
}

TEST_P(Plans, OnlySchoolsWithACompulsoryStageHaveOne) {
    const auto senior = open("430104-senior", "高级中学", org::BodyKind::school, org::Stage::senior);
    auto who = person(9, "高中", {permissions::read, permissions::plan}, senior.path);
    EXPECT_EQ(as(who,
                 [&](Work& work) {
                     return open_plan(work, {work.new_id<PlanId>(), senior.id, 2026, org::TermKind::autumn, {}});
                 })
                  .error()
                  .slug,
              "not-compulsory");
}

TEST_P(Plans, OfAClosedSchoolEndAndStayReadable) {
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

TEST_P(Plans, EndWhenTheirTermIsOver) {
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

TEST_P(Plans, APublishedOneKeepsTheNameItsSchoolHadThen) {
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

TEST_P(Plans, FilesBesideAConsultationAreKeptAndFetched) {
    const auto id = written_plan();
    const auto file = as(office(), [&](Work& work) {
                          return keep_plan_file(work, {id, {}, {"会议记录.pdf", "application/pdf", "内容"}});
                      }).value();
    const auto version = seen(id);
    const auto record = [&](PlanAttachment attachment) {
        return as(office(), [&](Work& work) {
            RecordConsultation command;
            command.id = id;
            command.consultation = work.new_id<ConsultationId>();
            command.held_on = work.today();
            command.form = "committee";
            command.present = 10;
            command.agreeing = 10;
            command.opinions = "没有意见";
            command.attachments = {attachment};
            command.if_match = version;
            return record_consultation(work, command);
        });
    };
    auto unknown = file;
    unknown.sha256[0] = unknown.sha256[0] == 'a' ? 'b' : 'a';
    EXPECT_EQ(record(unknown).error().slug, "invalid-consultation");
    record(file).value();
    EXPECT_EQ(ask(official(),
                  [&](Work& work) {
                      return fetch_plan_file(work, {id, file.sha256});
                  })
                  .value()
                  .bytes,
              "内容");
    EXPECT_EQ(ask(neighbour(),
                  [&](Work& work) {
                      return fetch_plan_file(work, {id, file.sha256});
                  })
                  .error()
                  .slug,
              "no-such-plan");
}

TEST_P(Plans, ThePriceOfTheBaseServiceIsThatOfADayWhereTheCountysRuleSaysSo) {
    const auto id = written_plan();
    EXPECT_FALSE(plan(id).base_by_day);
    const auto bureau = [&](std::uint8_t number) {
        return person(number, "教育局", {std::begin(rules::permissions::all), std::end(rules::permissions::all)}, "/430000/430100/430104/");
    };
    rules::EnterValue value;
    value.id = new_id<rules::ValueId>();
    value.body = bureau_.id;
    value.parameter = "refund.rule_set";
    value.value = json::value("by_day_amount");
    value.valid_from = clock().now().date();
    value.document = "岳教〔2026〕2号";
    value.source = "样例";
    as(bureau(81), [&](Work& work) { return rules::enter_value(work, value); }).value();
    as(bureau(82), [&](Work& work) { return rules::confirm_value(work, {value.id, {}, {1}}); }).value();
    const auto view = plan(id);
    EXPECT_TRUE(view.base_by_day);
    for (const auto& one : view.courses) EXPECT_EQ(one.by_day, one.kind == CourseKind::base) << one.name;
    EXPECT_EQ(course(view.courses.front().id).course.by_day, view.courses.front().by_day);
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

// ---- the database itself
// ----------------------------------------------------------------------------------------------

constexpr storage::Query raise_state{"test.raise_state",
                                     "UPDATE service_plan SET state = $3 WHERE county = $1 AND id = $2",
                                     "UPDATE service_plan SET state = $3 WHERE county = $1 AND id = $2"};
constexpr storage::Query change_digest{"test.change_digest",
                                       "UPDATE service_plan SET offer_digest = 'x' WHERE county = $1 AND id = $2",
                                       "UPDATE service_plan SET offer_digest = 'x' WHERE county = $1 AND id = $2"};
constexpr storage::Query second_live{"test.second_live",
                                     "INSERT INTO service_plan (county, id, version, school, school_year, term, state, "
                                     "live, content, offer_digest, opened_at, opened_by, submissions) "
                                     "VALUES ($1, $2, 1, $3, 2026, 'autumn', 'draft', 'yes', '{}', '', 0, '', 0)",
                                     "INSERT INTO service_plan (county, id, version, school, school_year, term, state, "
                                     "live, content, offer_digest, opened_at, opened_by, submissions) "
                                     "VALUES ($1, $2, 1, $3, 2026, 'autumn', 'draft', 'yes', '{}', '', 0, '', 0)"};
constexpr storage::Query self_approval{"test.self_approval",
                                       "UPDATE service_plan SET state = 'approved', approved_at = 1, approved_by = "
                                       "submitted_by, approval_document = 'x' WHERE county = $1 AND id = $2",
                                       "UPDATE service_plan SET state = 'approved', approved_at = 1, approved_by = "
                                       "submitted_by, approval_document = 'x' WHERE county = $1 AND id = $2"};

TEST_P(Plans, TheDatabaseItselfRefusesAJumpOverConsultationOrApproval) {
    const auto id = written_plan();
    const auto jump = [&](std::string_view state) {
        as(head(), [&](Work& work) -> Result<Nothing> {
            work.run(raise_state, home, id, state).rows();
            work.record("test", "plan", id.to_string());
            return Nothing{};
        }).value();
    };
    for (const std::string_view state : {"consulted", "submitted", "approved", "published"})
        EXPECT_THROW(jump(state), storage::ConstraintBroken) << state;
    try_consult(id, office()).value();
    for (const std::string_view state : {"submitted", "approved", "published"})
        EXPECT_THROW(jump(state), storage::ConstraintBroken) << state;
    try_submit(id, head()).value();
    for (const std::string_view state : {"approved", "published"})
        EXPECT_THROW(jump(state), storage::ConstraintBroken) << state;
    try_approve(id, official()).value();
    EXPECT_THROW(jump("published"), storage::ConstraintBroken);
}

TEST_P(Plans, TheDatabaseItselfRefusesAnotherOfferUnderAConsultation) {
    const auto id = submitted_plan();
    const auto swap = [&] {
        as(head(), [&](Work& work) -> Result<Nothing> {
            work.run(change_digest, home, id).rows();
            work.record("test", "plan", id.to_string());
            return Nothing{};
        }).value();
    };
    EXPECT_THROW(swap(), storage::ConstraintBroken);
}

TEST_P(Plans, TheDatabaseItselfRefusesASecondLivePlanAndASelfApproval) {
    const auto id = submitted_plan();
    const auto run = [&](auto&& act) {
        as(head(), [&](Work& work) -> Result<Nothing> {
            act(work);
            work.record("test", "plan", id.to_string());
            return Nothing{};
        }).value();
    };
    EXPECT_THROW(run([&](Work& work) { work.run(second_live, home, work.new_id<PlanId>(), school_.id).rows(); }),
                 storage::ConstraintBroken);
    EXPECT_THROW(run([&](Work& work) { work.run(self_approval, home, id).rows(); }), storage::ConstraintBroken);
}

}  // namespace
}  // namespace luoshi::afterschool::catalogue
