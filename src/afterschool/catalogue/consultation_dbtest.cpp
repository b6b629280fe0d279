// The consultation of parents: what makes it stale, and the files beside it.
#include "afterschool/catalogue/catalogue_on_both.hpp"

namespace luoshi::afterschool::catalogue {
namespace {

class Consultations : public CatalogueOnBoth {};
ON_BOTH_DATABASES(Consultations);

TEST_P(Consultations, ANewPriceAfterTheConsultationNeedsANewConsultation) {
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

TEST_P(Consultations, ANewRoomAfterTheConsultationNeedsNone) {
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

TEST_P(Consultations, FilesBesideAConsultationAreKeptAndFetched) {
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

}  // namespace
}  // namespace luoshi::afterschool::catalogue
