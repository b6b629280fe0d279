// Schools that merge, close and split with pupils in them.
#include <algorithm>

#include "pupils/jobs.hpp"
#include "pupils/pupils_on_both.hpp"
#include "pupils/roster_ahead.hpp"

namespace luoshi::pupils {
namespace {

class SchoolLifecycle : public PupilsOnBoth {
 protected:
    void SetUp() override {
        PupilsOnBoth::SetUp();
        org::drop_holding_sources();
        org::add_holding_source(&roster_ahead);
    }
    void TearDown() override {
        org::drop_holding_sources();
        PupilsOnBoth::TearDown();
    }

    static org::Grounds grounds(Date day) { return {day, "岳教发〔2026〕9号", "布局调整", {}}; }
    template <class F>
    auto record(F&& use_case) {
        auto who = context();
        who.county = home;
        return storage::write(storage(), who, std::forward<F>(use_case));
    }
    auto try_merge(BodyId merged, BodyId stays, Date day) {
        return record([&](Work& work) { return org::merge_bodies(work, {grounds(day), stays, {merged}, {}}); });
    }
    void hear() {
        jobs::Runner runner(storage(), clock(), random());
        identity::follow_mergers(runner);
        add_jobs(runner);
        while (runner.run_due() > 0) {
        }
        EXPECT_TRUE(runner.dead().empty());
    }
    void merge(Date day) {
        try_merge(school_.id, neighbour_.id, day).value();
        hear();
    }
    void a_month_later() { clock().advance(std::chrono::hours(24 * 30)); }

    PupilLine line(PupilId id) {
        return look([&](Work& work) { return find_pupil(work, id).value(); });
    }
    std::vector<PupilPlace> places(PupilId id, const org::BodyLine* over) {
        return ask(office(over), [&](Work& work) { return show_pupil(work, {id}); }).value().places;
    }
    Actor officer() {
        const auto county = look([](Work& work) { return org::find_body_by_code(work, home).value(); });
        return somebody("office", {org::permissions::read, org::permissions::write}, &county);
    }
    HandOverClasses handing(ClassId class_, BodyId to, Date day) {
        return {school_.id, {}, to, {class_}, day, "岳教发〔2026〕9号", "分校独立"};
    }
    org::BodyLine junior() {
        return record([&](Work& work) -> Result<org::BodyLine> {
                   org::OpenBody command;
                   static_cast<org::Grounds&>(command) = grounds(work.today());
                   command.parent = org::find_body_by_code(work, "430104-education").value().id;
                   command.body = {.code = "430104-junior",
                                   .name = "岳麓区初级中学",
                                   .kind = org::BodyKind::school,
                                   .school = org::SchoolParticulars{.stage = org::Stage::junior, .tier = org::Tier::city}};
                   TRY(const org::BodyPage page, org::open_body(work, command));
                   return page.body;
               })
            .value();
    }
};
ON_BOTH_DATABASES(SchoolLifecycle);

TEST_P(SchoolLifecycle, PupilsOfAMergedSchoolBelongToItsSuccessorAndKeepWhatTheyWere) {
    const auto id = pupil();
    const auto old_class = line(id).class_;
    class_(5, 1, &neighbour_);
    a_month_later();
    const auto day = clock().today();
    merge(day);
    const auto now = line(id);
    EXPECT_EQ(now.school, neighbour_.id);
    EXPECT_NE(now.class_, old_class);
    EXPECT_EQ(now.class_name, "五年级2班") << "the number 1 is taken there";
    const auto stays = places(id, &neighbour_);
    ASSERT_EQ(stays.size(), 2U);
    EXPECT_EQ(stays[0].valid_from, day);
    EXPECT_EQ(stays[1].valid_until, day);
    EXPECT_EQ(stays[1].school_name, school_.name);
    EXPECT_EQ(stays[1].class_name, "五年级1班");
}

TEST_P(SchoolLifecycle, AFamilyFindsItsChildInTheNewSchoolWithAllItDecided) {
    const auto text = agreement();
    const auto id = pupil();
    mother_of(id);
    decided(mother(), id, text, Decision::given);
    a_month_later();
    merge(clock().today());
    const auto cards = ask(mother(), [](Work& work) { return find_children(work, {}); }).value();
    ASSERT_EQ(cards.size(), 1U);
    EXPECT_EQ(cards[0].school_name, neighbour_.name);
    EXPECT_EQ(cards[0].binding, GuardianshipState::confirmed);
    EXPECT_EQ(ask(mother(), [&](Work& work) { return find_child_consents(work, {id}); }).value().size(), 1U);
    EXPECT_TRUE(standing(id).has_value());
    EXPECT_TRUE(ask(mother(), [&](Work& work) { return export_child(work, {id}); }).has_value());
}

TEST_P(SchoolLifecycle, WhatWasAgreedForATermToComeIsAskedAnewByTheSuccessor) {
    const auto text = agreement();
    const auto draft = drafted("## 一、自愿\n自愿参加。", 2026, org::TermKind::spring);
    const StepAgreement step{draft.id, {}, {draft.version}};
    const auto of_spring = as(office(), [&](Work& work) { return publish_agreement(work, step); }).value();
    const auto id = pupil();
    mother_of(id);
    decided(mother(), id, text, Decision::given);
    decided(mother(), id, of_spring, Decision::given);
    a_month_later();
    merge(clock().today());
    EXPECT_TRUE(standing(id).has_value()) << "for the term that has begun the successor takes over what was agreed";
    EXPECT_FALSE(look([&](Work& work) { return standing_consent(work, home, id, AgreementKind::after_school, 2026, org::TermKind::spring); }).has_value());
    EXPECT_EQ(ask(mother(), [&](Work& work) { return find_child_consents(work, {id}); }).value().size(), 2U);
}

TEST_P(SchoolLifecycle, TheSuccessorReadsWhatTheOldSchoolLeft) {
    const auto text = agreement();
    const auto gone = pupil("郑样三");
    const auto version = seen(gone);
    as(office(), [&](Work& work) { return step_pupil(work, {gone, {}, PupilStepKind::leave, "搬家", version}); }).value();
    a_month_later();
    merge(clock().today());
    EXPECT_EQ(ask(office(&neighbour_), [&](Work& work) { return show_pupil(work, {gone}); }).value().school, school_.id);
    EXPECT_EQ(ask(office(&neighbour_), [&](Work& work) { return show_agreement(work, {text.id}); }).value().id, text.id);
    EXPECT_EQ(ask(office(&far_), [&](Work& work) { return show_pupil(work, {gone}); }).error().slug, "no-such-pupil");
}

TEST_P(SchoolLifecycle, TeachersAndParentsOfTheOldSchoolGoAlong) {
    const auto id = pupil();
    a_month_later();
    merge(clock().today());
    const auto holds = [&](std::string_view role, std::string_view name, const org::BodyLine& school) {
        const auto holders = look([&](Work& work) { return identity::holders_of_role(work, role, school.id); });
        return std::ranges::any_of(holders, [&](const auto& one) { return one.account == place(name).id; });
    };
    EXPECT_TRUE(holds("class_teacher", "teacher", neighbour_));
    EXPECT_FALSE(holds("class_teacher", "teacher", school_));
    EXPECT_TRUE(holds("parent", "parent", neighbour_));
    EXPECT_FALSE(holds("school_head", "head", neighbour_)) << "who leads the merged school is said anew";
    const auto own = ask(somebody("teacher", {permissions::own_class}, &neighbour_), [](Work& work) { return find_own_classes(work, {}); }).value();
    ASSERT_EQ(own.size(), 1U);
    EXPECT_EQ(own[0].id, line(id).class_);
}

TEST_P(SchoolLifecycle, HearingOfAMergerAgainDoesNothing) {
    const auto id = pupil();
    a_month_later();
    const auto day = clock().today();
    merge(day);
    const auto before = line(id);
    const auto stays = places(id, &neighbour_).size();
    record([&](Work& work) -> Result<Nothing> {
        work.emit("org.body_merged", json::value{{"county", std::string(home)},
                                                 {"body", school_.id.to_string()},
                                                 {"successor", neighbour_.id.to_string()},
                                                 {"effective", day.to_string()}});
        work.record("test.again", "test", "1");
        return Nothing{};
    }).value();
    hear();
    EXPECT_EQ(line(id).class_, before.class_);
    EXPECT_EQ(places(id, &neighbour_).size(), stays);
    EXPECT_EQ(look([&](Work& work) { return classes_of_school(work, home, neighbour_.id); }).size(), 1U);
    EXPECT_EQ(look([&](Work& work) { return identity::holders_of_role(work, "class_teacher", neighbour_.id); }).size(), 1U);
}

TEST_P(SchoolLifecycle, APupilWhoCameAfterTheDayGoesOverFromThatDay) {
    const auto first = pupil("周样一");
    a_month_later();
    const auto day = clock().today();
    clock().advance(std::chrono::hours(48));
    const auto late = pupil("吴样二");
    merge(day);
    EXPECT_EQ(places(first, &neighbour_).at(0).valid_from, day);
    const auto stays = places(late, &neighbour_);
    ASSERT_EQ(stays.size(), 1U);
    EXPECT_EQ(stays[0].valid_from, day.plus_days(2));
    EXPECT_EQ(stays[0].school_name, neighbour_.name);
}

TEST_P(SchoolLifecycle, ASchoolWithPupilsDoesNotClose) {
    pupil("周样一");
    pupil("吴样二");
    const auto refused = record([&](Work& work) { return org::close_body(work, {grounds(clock().today()), school_.id}); });
    ASSERT_TRUE(refused.has_error());
    EXPECT_EQ(refused.error().slug, "pupils-here");
    EXPECT_NE(refused.error().detail.find(" 2 "), std::string::npos) << refused.error().detail;
}

TEST_P(SchoolLifecycle, ASchoolWithPupilsDoesNotLeaveItsCounty) {
    pupil();
    const auto to = look([](Work& work) { return org::find_body_by_code(work, "430105-education").value(); });
    const auto refused = record([&](Work& work) { return org::move_to_county(work, {grounds(clock().today()), school_.id, to.id, {}}); });
    EXPECT_EQ(refused.error().slug, "pupils-here");
}

TEST_P(SchoolLifecycle, ClassesGoOnlyWhereTheirGradeIsTaught) {
    pupil();
    const auto other = junior();
    const auto refused = try_merge(school_.id, other.id, clock().today());
    EXPECT_EQ(refused.error().slug, "grades-differ");
    EXPECT_EQ(as_in(officer(), home, [&](Work& work) { return hand_over_classes(work, handing(the_class(), other.id, work.today())); }).error().slug, "grades-differ");
    const auto ahead = look([&](Work& work) {
        return org::preview_change(work, {school_.id, org::ChangeKind::merge_into, work.today(), other.id}).value();
    });
    EXPECT_EQ(ahead.refusal, "grades-differ");
}

TEST_P(SchoolLifecycle, AfterASplitAnOfficerHandsClassesOver) {
    const auto goes = pupil("周样一");
    const auto stays_class = class_(5, 2).id;
    const auto stays = enrolled(child(stays_class, "吴样二"));
    a_month_later();
    const auto offered = ask(officer(), [&](Work& work) { return find_classes_to_hand_over(work, {school_.id}); }).value();
    ASSERT_EQ(offered.size(), 2U);
    EXPECT_EQ(offered[0].pupils, 1);
    const auto done = as_in(officer(), home, [&](Work& work) {
        return hand_over_classes(work, handing(the_class(), neighbour_.id, work.today()));
    }).value();
    EXPECT_EQ(done.classes, 1);
    EXPECT_EQ(done.pupils, 1);
    EXPECT_EQ(line(goes).school, neighbour_.id);
    EXPECT_EQ(line(stays).school, school_.id);
    EXPECT_EQ(as_in(officer(), home, [&](Work& work) { return hand_over_classes(work, handing(the_class(), neighbour_.id, work.today())); }).error().slug,
              "no-such-class")
        << "a class that has gone over is no open class of the old school";
}

TEST_P(SchoolLifecycle, AHeadTeacherWithoutTheRoleThereStaysBehindAndThePreviewSaysSo) {
    const auto first = class_(5, 1);
    const auto second = class_(5, 2);
    const auto ahead = [&] {
        return look([&](Work& work) {
            return org::preview_change(work, {school_.id, org::ChangeKind::split_into, work.today(), neighbour_.id}).value().holdings;
        });
    };
    const auto hand = [&](ClassId which) {
        return as_in(officer(), home, [&](Work& work) { return hand_over_classes(work, handing(which, neighbour_.id, work.today())); }).value();
    };
    const auto heads = [&] {
        std::vector<bool> all;
        for (const auto& line : look([&](Work& work) { return classes_of_school(work, home, neighbour_.id); })) all.push_back(line.head_teacher.has_value());
        return all;
    };
    ASSERT_EQ(ahead().size(), 1U);
    EXPECT_EQ(ahead()[0].kind, "classes");
    EXPECT_EQ(ahead()[0].number, 2);
    EXPECT_FALSE(ahead()[0].stops);
    EXPECT_NE(ahead()[0].words.find(first.name + "、" + second.name), std::string::npos) << ahead()[0].words;
    EXPECT_EQ(hand(first.id).without_head, 1);
    EXPECT_EQ(heads(), std::vector<bool>{false});
    // The security administrator gives the role at the other school first.
    const auto teacher_account = place("teacher").id;
    const auto grant = new_id<ClassId>();
    record([&](Work& work) -> Result<Nothing> {
        constexpr std::string_view text =
            "INSERT INTO role_grant (county, id, account, duty, role, post, scope, valid_from, valid_until, given_by, given_by_name, given_at, reason) "
            "VALUES ($1, $2, $3, 'business', 'class_teacher', NULL, $4, $5, $6, NULL, '安全管理员', 1, '随班')";
        const storage::Query give{"test.give_role", text, text};
        work.run(give, home, grant, teacher_account, neighbour_.id, work.today(), work.today().plus_days(365));
        work.record("test.grant", "account", "1");
        return Nothing{};
    }).value();
    EXPECT_TRUE(ahead().empty());
    EXPECT_EQ(hand(second.id).without_head, 0);
    EXPECT_EQ(std::ranges::count(heads(), true), 1);
}

TEST_P(SchoolLifecycle, ClassesAreHandedOverByWhoRecordsChangesOfBodies) {
    pupil();
    const auto hand = [&](Actor actor) {
        return as_in(std::move(actor), home, [&](Work& work) { return hand_over_classes(work, handing(the_class(), neighbour_.id, work.today())); }).error().slug;
    };
    EXPECT_EQ(hand(office()), "no-such-school");
    auto reads = officer();
    std::erase_if(reads.grants, [](const Grant& grant) { return grant.permission == org::permissions::write.name; });
    EXPECT_EQ(hand(reads), "not-permitted");
}

TEST_P(SchoolLifecycle, APreviewCountsPupilsAndClasses) {
    pupil("周样一");
    pupil("吴样二");
    const auto ahead = look([&](Work& work) {
        return org::preview_change(work, {school_.id, org::ChangeKind::merge_into, work.today(), neighbour_.id}).value();
    });
    EXPECT_EQ(ahead.refusal, std::nullopt);
    ASSERT_EQ(ahead.holdings.size(), 2U);
    EXPECT_EQ(ahead.holdings[0].kind, "pupils");
    EXPECT_EQ(ahead.holdings[0].number, 2);
    EXPECT_EQ(ahead.holdings[1].kind, "classes");
    EXPECT_EQ(ahead.holdings[1].number, 1);
}

}  // namespace
}  // namespace luoshi::pupils
