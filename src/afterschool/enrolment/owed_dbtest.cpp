// What waits for whom: the school, the class teacher, the family; and not for anybody else.
#include "afterschool/enrolment/enrolment_on_both.hpp"

namespace luoshi::afterschool::enrolment {
namespace {

class OwedInEnrolment : public EnrolmentOnBoth {
 protected:
    using Counts = std::map<std::string, std::int64_t>;

    std::vector<luoshi::Waiting> list(const Actor& actor) {
        return read_as(actor, [](Work& work) -> Result<std::vector<luoshi::Waiting>> {
                   return enrolment::waiting(work);
               }).value();
    }
    Counts owed(const Actor& actor) {
        Counts counts;
        for (const auto& one : list(actor)) {
            EXPECT_FALSE(one.link.empty() && one.phone_link.empty()) << one.task;
            counts[one.task] = one.count;
        }
        return counts;
    }
    Actor office() const {
        auto actor = school();
        actor.body = school_;
        actor.body_path = path();
        return actor;
    }
    // The same rights over another school.
    Actor office_elsewhere() {
        auto actor = office();
        const auto other = read([](Work& work) -> Result<org::BodyLine> {
                               return org::find_body_by_code(work, "430104-education").value();
                           }).value();
        actor.body = other.id;
        actor.body_path = other.path;
        return actor;
    }
};
ON_BOTH_DATABASES(OwedInEnrolment);

TEST_P(OwedInEnrolment, RoundsToAnnounceAndToFreeze) {
    allow_every_mode();
    const auto wanted = settings(Mode::lottery);
    const auto id = fresh<RoundId>();
    write_as(school(), [&](Work& work) {
        return plan_round(
            work, {.id = id, .plan = population_.plan, .title = "第一轮", .follows = {}, .settings = wanted});
    }).value();
    EXPECT_EQ(owed(office()), (Counts{{"announce_rounds", 1}}));
    EXPECT_TRUE(owed(office_elsewhere()).empty());
    EXPECT_TRUE(owed(guardian(0)).empty());
    EXPECT_TRUE(owed(teacher()).empty());
    write_as(school(), [&](Work& work) { return publish_round(work, {.id = id, .county = {}, .if_match = {1}}); }).value();
    EXPECT_TRUE(owed(office()).empty()) << "families are choosing";
    clock().set(wanted.closes.plus(std::chrono::minutes{1}));
    EXPECT_EQ(owed(office()), (Counts{{"freeze_rounds", 1}}));
    write_in_county([&](Work& work) { return freeze_round(work, id); }).value();
    EXPECT_TRUE(owed(office()).empty()) << "the draw is next";
}

TEST_P(OwedInEnrolment, SmallGroupsAndTheAnswersOfTheirFamilies) {
    const auto round = open_round(Mode::first_come);
    take(round, 0, 0);
    take(round, 1, 0);
    EXPECT_TRUE(owed(office()).empty()) << "others may still come";
    close_round(round);
    clock().advance(std::chrono::minutes{1});
    EXPECT_EQ(owed(office()), (Counts{{"decide_groups", 6}}));
    const GroupCaseId id{Uuid{5}};
    try_ask_group(id, GroupMeasure::merge, course(1)).value();
    EXPECT_EQ(owed(office()), (Counts{{"decide_groups", 5}}));
    EXPECT_EQ(owed(guardian(0)), (Counts{{"answer_groups", 1}}));
    EXPECT_EQ(list(guardian(0)).at(0).due, clock().now().plus(std::chrono::hours{48}).date());
    EXPECT_TRUE(owed(guardian(2)).empty()) << "not in this group";
    EXPECT_EQ(owed(teacher()), (Counts{{"ask_families", 1}}));
    EXPECT_EQ(owed(teacher(1)), (Counts{{"ask_families", 1}}));
    EXPECT_TRUE(owed(teacher(2)).empty());
    const auto say = [&](int family, GroupAnswer word) {
        write_as(guardian(family), [&](Work& work) { return answer_group(work, {id, child(family), word, {}}); }).value();
    };
    say(0, GroupAnswer::agree);
    EXPECT_TRUE(owed(guardian(0)).empty());
    EXPECT_TRUE(owed(teacher()).empty());
    EXPECT_EQ(owed(office()), (Counts{{"decide_groups", 5}})) << "one family has not answered";
    clock().advance(std::chrono::hours{49});
    EXPECT_EQ(owed(office()), (Counts{{"close_groups", 1}, {"decide_groups", 5}})) << "its time is over";
    EXPECT_EQ(list(guardian(1)).at(0).overdue, 1);
    say(1, GroupAnswer::agree);
    write_as(school(), [&](Work& work) { return close_group_case(work, {id, CloseGroup::drop, {}}); }).value();
    EXPECT_EQ(owed(office()), (Counts{{"decide_groups", 5}})) << "held all the same is decided too";
}

TEST_P(OwedInEnrolment, PlacesHeldAndEntriesToConfirm) {
    const auto round = open_round(Mode::first_come, 1);
    const auto seat = take(round, 0, 0);
    try_wait(round, 1, 0).value();
    EXPECT_TRUE(owed(guardian(1)).empty()) << "waiting asks for nothing";
    try_give_back(seat.id, 0).value();
    EXPECT_EQ(owed(guardian(1)), (Counts{{"answer_offers", 1}}));
    EXPECT_EQ(owed(office()), (Counts{{"offers_running_out", 1}}));
    write_as(guardian(1), [&, offer = open_offer(1)](Work& work) {
        return answer_offer(work, {offer, OfferAnswer::accept, {}});
    }).value();
    EXPECT_TRUE(owed(guardian(1)).empty());
    EXPECT_TRUE(owed(office()).empty());
    write_as(teacher(), [&](Work& work) {
        return enter_seat(work, {fresh<SeatId>(), round, child(4), course(1), {true, "家长9月2日交来纸质表"}, {}});
    }).value();
    EXPECT_EQ(owed(guardian(4)), (Counts{{"confirm_entries", 1}}));
    const auto entry = page(4).entries.at(0).id;
    write_as(guardian(4), [&](Work& work) { return answer_entry(work, {entry, EntryAnswer::confirmed, {}}); }).value();
    EXPECT_TRUE(owed(guardian(4)).empty());
}

}  // namespace
}  // namespace luoshi::afterschool::enrolment
