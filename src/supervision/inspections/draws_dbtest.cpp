#include <gmock/gmock.h>

#include "platform/draw/record.hpp"
#include "supervision/inspections/drawing/drawing.hpp"
#include "supervision/inspections/inspections_on_both.hpp"

namespace luoshi::supervision::inspections {
namespace {

using ::testing::HasSubstr;

class InspectionDraws : public InspectionsOnBoth {};
ON_BOTH_DATABASES(InspectionDraws);

TEST_P(InspectionDraws, GiveSchoolsAndPairsThatTheRecordProves) {
    const auto draw = drawn();
    const auto seen = view(draw);
    EXPECT_EQ(seen.state, InspectionDrawState::drawn);
    // Seven schools that nobody ever inspected: all are of middling risk.
    ASSERT_EQ(seen.picks.size(), 4U);
    EXPECT_EQ(seen.picks.at(0).line.size(), std::size_t{inspectors});
    EXPECT_EQ(tasks(official()).size(), 2U);
    const auto record = draw::read_record(this->record(draw)).value();
    EXPECT_TRUE(draw::verify(record, nullptr, &drawing::recompute).empty());
    EXPECT_EQ(record.mechanism, "inspection");
}

TEST_P(InspectionDraws, NameNobodyInTheirPublicList) {
    const auto draw = drawn();
    const auto list = see(Actor{}, [&](Work& work) { return fetch_list(work, {draw}); }).value().bytes;
    EXPECT_THAT(list, HasSubstr("inspector J1\n"));
    EXPECT_EQ(list.find("督学"), std::string::npos);
    EXPECT_EQ(record(draw).find("督学"), std::string::npos);
}

TEST_P(InspectionDraws, KeepTheSecretUntilTheyAreRun) {
    const auto draw = announced();
    clock().set(view(draw).draws_at);
    enter(draw, official()).value();
    const auto of_the_leader = see(leader(), [&](Work& work) { return show_draw(work, {draw}); }).value();
    EXPECT_FALSE(of_the_leader.secret);
    EXPECT_FALSE(of_the_leader.public_value) << "the second person types what they read in public";
    EXPECT_EQ(see(Actor{}, [&](Work& work) { return fetch_record(work, {draw}); }).error().slug, "not-drawn");
}

TEST_P(InspectionDraws, NeedTwoPersonsAndTheSameValue) {
    const auto draw = announced();
    EXPECT_EQ(enter(draw, official()).error().slug, "too-early");
    EXPECT_EQ(run(draw).error().slug, "value-not-confirmed");
    clock().set(view(draw).draws_at);
    enter(draw, official()).value();
    EXPECT_EQ(confirm(draw, official()).error().slug, "second-person-required");
    EXPECT_EQ(confirm(draw, leader(), "858").error().slug, "values-differ");
    confirm(draw, leader()).value();
    run(draw).value();
    EXPECT_EQ(run(draw).error().slug, "wrong-state");
}

TEST_P(InspectionDraws, AreNotCancelledOnceTheValueMayBeKnown) {
    const auto draw = announced();
    clock().set(view(draw).draws_at);
    const ReasonedInspectionStep command{draw, "不想抽了", {}, {version(draw)}};
    EXPECT_EQ(as(official(), [&](Work& work) { return cancel_draw(work, command); }).error().slug, "draw-under-way");
}

TEST_P(InspectionDraws, AreAnnouncedOnceAtATimeAndOnPublishedPlansOnly) {
    const auto first = announcement(plan);
    as(official(), [&](Work& work) { return announce_draw(work, first); }).value();
    EXPECT_EQ(as(official(), [&](Work& work) { return announce_draw(work, first); }).value().id, first.id.to_string());
    EXPECT_EQ(as(official(), [command = announcement(plan)](Work& work) { return announce_draw(work, command); }).error().slug, "draw-exists");
    auto other = first;
    other.public_source = "别的号码";
    EXPECT_EQ(as(official(), [&](Work& work) { return announce_draw(work, other); }).error().slug, "id-taken");
    const auto draft = fresh<PlanId>();
    as(official(), [&](Work& work) { return write_plan(work, plan_command(draft)); }).value();
    EXPECT_EQ(as(official(), [command = announcement(draft)](Work& work) { return announce_draw(work, command); }).error().slug, "plan-not-published");
}

TEST_P(InspectionDraws, SendNobodyWhoMustAvoidTheSchool) {
    const std::vector<InspectorAvoidance> declared{{AvoidKind::kin, school_[0], "配偶任教", {}}, {AvoidKind::former, school_[1], "", Date(2026, 8, 1)}};
    as(official(), [&](Work& work) { return declare_avoidance(work, {id<InspectorId>(10), declared, {}, {1}}); }).value();
    const auto next = announced();
    const auto list = see(Actor{}, [&](Work& work) { return fetch_list(work, {next}); }).value().bytes;
    EXPECT_THAT(list, HasSubstr("avoid J1 430104-s0\n"));
    EXPECT_EQ(list.find("avoid J1 430104-s1"), std::string::npos) << "that time is over";
    EXPECT_EQ(list.find("配偶"), std::string::npos) << "why is nobody's business";
}

TEST_P(InspectionDraws, AreRefusedWhereFewerThanTwoMayGo) {
    for (int n = 0; n < inspectors - 1; ++n) {
        const std::vector<InspectorAvoidance> declared{{AvoidKind::unit, school_[3], "", {}}};
        as(official(), [&](Work& work) { return declare_avoidance(work, {id<InspectorId>(static_cast<std::uint8_t>(10 + n)), declared, {}, {1}}); }).value();
    }
    EXPECT_EQ(as(official(), [command = announcement(plan)](Work& work) { return announce_draw(work, command); }).error().slug, "too-few-inspectors");
}

TEST_P(InspectionDraws, DoNotSendTheSameInspectorsTwiceInARow) {
    drawn();
    const auto which = submitted();
    const auto school = task(which).body;
    const auto first = holder(which, 1);
    clock().advance(std::chrono::hours{24});
    const auto next = announced();
    const auto list = see(Actor{}, [&](Work& work) { return fetch_list(work, {next}); }).value().bytes;
    std::string code;
    for (int n = 0; n < schools; ++n)
        if (school_[static_cast<std::size_t>(n)] == school) code = "430104-s" + std::to_string(n);
    EXPECT_THAT(list, HasSubstr("avoid J" + std::to_string(first + 1) + " " + code + "\n"));
    EXPECT_THAT(list, HasSubstr("object " + code + " low 0\n")) << "it was inspected, so its risk is lower now";
}

TEST_P(InspectionDraws, LetTheNextInLineStepInAsAPublicEntry) {
    const auto draw = drawn();
    const auto which = a_task();
    const auto before = task(which);
    const auto gone = before.seats.at(0);
    ReplaceInspector command{which, gone.inspector, "", {}, {}, {before.version}};
    const auto replace = [&] { return as(official(), [&](Work& work) { return replace_inspector(work, command); }); };
    EXPECT_EQ(replace().error().slug, "reason-required");
    command.reason = "生病";
    command.came = id<InspectorId>(14);
    EXPECT_EQ(replace().error().slug, "drawn-not-chosen");
    command.came = {};
    replace().value();
    const auto after = task(which);
    const auto& came = after.seats.back();
    std::vector<std::string> line;
    for (const auto& pick : view(draw).picks)
        if (pick.name == after.body_name) line = pick.line;
    EXPECT_EQ(came.code, line.at(2)) << "the third of the drawn line";
    EXPECT_EQ(came.seat, 1);
    EXPECT_FALSE(after.seats.at(0).holds);
    const auto entry = view(draw).events.back();
    EXPECT_EQ(entry.event, DrawEvent::inspector_replaced);
    EXPECT_EQ(entry.gone, gone.code);
    EXPECT_EQ(entry.came, came.code);
    EXPECT_EQ(entry.note, "生病");
    // Whoever was replaced does not see the visit any more; whoever stepped in does.
    EXPECT_EQ(see(inspector(std::stoi(gone.code.substr(1)) - 1), [&](Work& work) { return show_task(work, {which}); }).error().slug, "no-such-inspection");
    EXPECT_EQ(task(which, inspector(std::stoi(came.code.substr(1)) - 1)).id, which);
}

TEST_P(InspectionDraws, PassOverWhoLeftTheListAndSaySo) {
    const auto draw = drawn();
    const auto which = a_task();
    const auto before = task(which);
    std::vector<std::string> line;
    for (const auto& pick : view(draw).picks)
        if (pick.name == before.body_name) line = pick.line;
    const auto third = id<InspectorId>(static_cast<std::uint8_t>(9 + std::stoi(line.at(2).substr(1))));
    as(official(), [&](Work& work) { return end_inspector(work, {third, "调离", {}, {1}}); }).value();
    const ReplaceInspector command{which, before.seats.at(1).inspector, "出差", {}, {}, {before.version}};
    as(official(), [&](Work& work) { return replace_inspector(work, command); }).value();
    EXPECT_EQ(task(which).seats.back().code, line.at(3));
    const auto events = view(draw).events;
    EXPECT_EQ(events.at(events.size() - 1).gone, line.at(2));
    EXPECT_THAT(events.at(events.size() - 1).note, HasSubstr("调离"));
    EXPECT_EQ(events.at(events.size() - 2).note, "出差");
}

TEST_P(InspectionDraws, ReplaceASchoolByItsNextAlternateUntilNoneIsLeft) {
    const auto draw = drawn();
    auto which = a_task();
    for (int n = 0; n < 2; ++n) {
        const ReplaceObject command{which, fresh<TaskId>(), "学校停课", {}, {task(which).version}};
        as(official(), [&](Work& work) { return replace_object(work, command); }).value();
        EXPECT_EQ(task(which).state, TaskState::replaced);
        EXPECT_EQ(task(command.next).body_name, view(draw).picks.at(static_cast<std::size_t>(2 + n)).name);
        EXPECT_EQ(view(draw).events.back().event, DrawEvent::object_replaced);
        // Asked again, the same answer.
        EXPECT_EQ(as(official(), [&](Work& work) { return replace_object(work, command); }).value().id, command.next.to_string());
        which = command.next;
    }
    const ReplaceObject third{which, fresh<TaskId>(), "学校停课", {}, {task(which).version}};
    EXPECT_EQ(as(official(), [&](Work& work) { return replace_object(work, third); }).error().slug, "no-alternate");
}

TEST_P(InspectionDraws, AreNotForOthers) {
    const auto draw = drawn();
    const auto stranger = actor(9, "外人", {&permissions::read, &permissions::draw, &permissions::plan}, "/430000/430200/");
    EXPECT_EQ(see(stranger, [&](Work& work) { return show_draw(work, {draw}); }).error().slug, "no-such-draw");
    EXPECT_EQ(see(stranger, [&](Work& work) { return show_plan(work, {plan}); }).error().slug, "no-such-plan");
    EXPECT_TRUE(tasks(stranger).empty());
    const auto which = a_task();
    EXPECT_EQ(see(stranger, [&](Work& work) { return show_task(work, {which}); }).error().slug, "no-such-inspection");
}

TEST_P(InspectionDraws, ACaseOrComplaintMayDirectAVisitWithAReason) {
    DirectInspection command;
    command.id = fresh<TaskId>();
    command.office = office;
    command.body = school_[2];
    command.title = "群众举报核查";
    command.template_ = template_;
    command.first = id<InspectorId>(10);
    command.second = id<InspectorId>(11);
    command.cause_kind = CauseKind::complaint;
    command.due = Date(2026, 9, 30);
    const auto direct = [&] { return as(official(), [&](Work& work) { return direct_inspection(work, command); }); };
    EXPECT_EQ(direct().error().slug, "reason-required");
    command.reason = "家长反映先收费后补签";
    command.second = command.first;
    EXPECT_EQ(direct().error().slug, "same-inspector-twice");
    command.second = id<InspectorId>(11);
    as(official(), [&](Work& work) {
        return declare_avoidance(work, {command.second, {{AvoidKind::kin, school_[2], "", {}}}, {}, {1}});
    }).value();
    EXPECT_EQ(direct().error().slug, "must-avoid");
    command.second = id<InspectorId>(12);
    direct().value();
    direct().value();
    EXPECT_EQ(task(command.id, inspector(2)).state, TaskState::waiting);
    EXPECT_EQ(task(command.id, inspector(2)).reason, std::nullopt) << "who complained is not for those who go";
    const ReplaceInspector change{command.id, command.first, "生病", id<InspectorId>(13), {}, {1}};
    as(official(), [&](Work& work) { return replace_inspector(work, change); }).value();
    EXPECT_EQ(holder(command.id, 1), 3);
}

}  // namespace
}  // namespace luoshi::supervision::inspections
