#include "pupils/pupils_on_both.hpp"

namespace luoshi::pupils {
namespace {

class Guardians : public PupilsOnBoth {
 protected:
    std::vector<ChildCard> cards(Actor actor) {
        return ask(std::move(actor), [](Work& work) { return find_children(work, {}); }).value();
    }
    Result<DisputeRow> contest(Actor actor, PupilId id, GuardianshipId other) {
        const ContestGuardianship command{id, new_id<DisputeId>(), {}, other, "不是孩子的监护人"};
        return as_in(std::move(actor), home, [&](Work& work) { return contest_guardianship(work, command); });
    }
    Result<DisputeRow> settle(DisputeId id, DisputeOutcome outcome, std::string words = "经核对户口簿") {
        return as(office(), [&](Work& work) { return settle_dispute(work, {id, {}, outcome, words}); });
    }
    Result<SignedUp> try_sign_up(std::string code, std::string name, std::string password = "Haizi-lushan-2026") {
        const SignUp command{std::move(code), std::move(name), std::move(password), "样例·家长", "母亲", {}};
        const auto looked = ask(Actor{}, [&](Work& work) { return find_sign_up(work, command); });
        if (!looked) return looked.error();
        const auto prepared = prepare_sign_up(*looked);
        if (!prepared) return prepared.error();
        return as_in(Actor{}, looked->county, [&](Work& work) { return sign_up(work, *prepared); });
    }
};
ON_BOTH_DATABASES(Guardians);

TEST_P(Guardians, ASlipBindsAtOnceWhereTheNameFits) {
    const auto id = pupil();
    EXPECT_EQ(bound(mother(), id, "样例·家长").state, GuardianshipState::confirmed);
    EXPECT_TRUE(ask(mother(), [&](Work& work) { return require_guardian(work, id); }).has_value());
    const auto lines = look([&](Work& work) { return guardians_of(work, home, id); });
    ASSERT_EQ(lines.size(), 1U);
    EXPECT_EQ(lines[0].relation, "母亲");
    EXPECT_EQ(look([&](Work& work) { return children_of(work, place("parent").id); }).size(), 1U);
}

TEST_P(Guardians, AnotherNameWaitsForTheSchoolOrTheHeadTeacher) {
    const auto id = pupil();
    const auto binding = bound(mother(), id, "外婆");
    EXPECT_EQ(binding.state, GuardianshipState::waiting);
    EXPECT_EQ(ask(mother(), [&](Work& work) { return require_guardian(work, id); }).error().slug, "no-such-pupil");
    const auto waiting = cards(mother());
    ASSERT_EQ(waiting.size(), 1U);
    EXPECT_FALSE(waiting[0].pupil) << "a binding that waits shows nothing of the child";
    EXPECT_EQ(waiting[0].name, "周*一");
    EXPECT_EQ(as(stranger(),
                 [&](Work& work) {
                     return confirm_guardianship(work, {binding.guardianship, {}});
                 })
                  .error()
                  .slug,
              "no-such-binding");
    EXPECT_EQ(as(mother(),
                 [&](Work& work) {
                     return confirm_guardianship(work, {binding.guardianship, {}});
                 })
                  .error()
                  .slug,
              "no-such-binding")
        << "nobody confirms oneself";
    const auto row = as(teacher(), [&](Work& work) {
                         return confirm_guardianship(work, {binding.guardianship, {}});
                     }).value();
    EXPECT_EQ(row.state, GuardianshipState::confirmed);
    EXPECT_EQ(cards(mother()).at(0).pupil, id);
    EXPECT_EQ(as(teacher(),
                 [&](Work& work) {
                     return confirm_guardianship(work, {binding.guardianship, {}});
                 })
                  .error()
                  .slug,
              "not-waiting");
}

TEST_P(Guardians, ACodeWorksOnceAndForAWhile) {
    const auto id = pupil();
    const auto code = slip(id, office());
    const auto seen_at_home = ask(Actor{}, [&](Work& work) { return look_up_slip(work, {code}); }).value();
    EXPECT_EQ(seen_at_home.pupil_name_masked, "周*一");
    EXPECT_EQ(seen_at_home.class_name, "五年级1班");
    const auto newer = slip(id, teacher());
    EXPECT_EQ(try_bind(mother(), code).error().slug, "slip-void") << "the newer slip counts";
    try_bind(mother(), newer).value();
    EXPECT_EQ(try_bind(father(), newer, "样例·家长乙").error().slug, "slip-used");
    const auto late = slip(id, office());
    clock().advance(std::chrono::hours(24 * 15));
    EXPECT_EQ(try_bind(father(), late, "样例·家长乙").error().slug, "slip-expired");
    EXPECT_EQ(try_bind(father(), "ABCD-EFGH-JKMN").error().slug, "slip-unknown");
    EXPECT_EQ(try_bind(father(), "nonsense").error().slug, "slip-unknown");
    EXPECT_EQ(try_bind(Actor{}, late).error().slug, "sign-in-required");
}

TEST_P(Guardians, TheDatabaseKeepsNoCode) {
    const auto code = slip(pupil(), office());
    const storage::Query query{"test.digest", "SELECT digest FROM binding_slip", "SELECT digest FROM binding_slip"};
    std::string plain = code;
    std::erase(plain, '-');
    EXPECT_EQ(look([&](Work& work) { return work.one<std::string>(query).value(); }).find(plain), std::string::npos);
}

TEST_P(Guardians, AreTwoAndNeverThree) {
    const auto id = pupil();
    mother_of(id);
    father_of(id);
    const auto again = slip(id, office());
    EXPECT_EQ(try_bind(mother(), again).error().slug, "bound-already");
    EXPECT_EQ(try_bind(somebody("keeper"), again).error().slug, "two-guardians");
    EXPECT_TRUE(database_refuses("test.third",
                                 "INSERT INTO guardianship (county, id, pupil, account, account_county, name, "
                                 "relation, state, seat, asked_at, version) "
                                 "SELECT g.county, '01890000-0000-7000-8000-000000000001', g.pupil, n.account, "
                                 "n.county, 'x', 'y', 'waiting', 2, 1, 1 "
                                 "FROM guardianship g JOIN account_name n ON n.name = 'keeper' WHERE g.seat = 1"));
}

TEST_P(Guardians, OneAccountHasChildrenInSeveralCounties) {
    const auto here = pupil();
    mother_of(here);
    const auto there = enrolled(child(class_(2, 1, &far_).id, "周样二"), &far_);
    const auto code = slip(there, office(&far_));
    const auto binding = try_bind(mother(), code).value();
    EXPECT_EQ(binding.county, away);
    const auto children = cards(mother());
    ASSERT_EQ(children.size(), 2U);
    EXPECT_EQ(children[0].county, home);
    EXPECT_EQ(children[1].county, away);
    EXPECT_EQ(as(mother(), [&](Work& work) { return leave_child(work, {there, {}}); }).error().slug, "other-county");
    EXPECT_TRUE(as_in(mother(), away, [&](Work& work) {
                    return leave_child(work, {there, std::string(away)});
                }).has_value());
    EXPECT_EQ(cards(mother()).size(), 1U);
}

TEST_P(Guardians, AMistakenBindingIsUndoneAndItsDecisionsDoNotCount) {
    const auto id = pupil();
    const auto binding = mother_of(id);
    const auto text = agreement();
    decided(mother(), id, text, Decision::given);
    ASSERT_TRUE(standing(id));
    EXPECT_EQ(as(teacher(),
                 [&](Work& work) {
                     return undo_guardianship(work, {binding, {}, ""});
                 })
                  .error()
                  .slug,
              "reason-required");
    const auto row = as(teacher(), [&](Work& work) {
                         return undo_guardianship(work, {binding, {}, "绑错孩子"});
                     }).value();
    EXPECT_EQ(row.state, GuardianshipState::refused);
    EXPECT_FALSE(standing(id));
    EXPECT_EQ(as(office(),
                 [&](Work& work) {
                     return undo_guardianship(work, {binding, {}, "再撤"});
                 })
                  .error()
                  .slug,
              "binding-over");
    mother_of(id);  // with a new slip
}

TEST_P(Guardians, WhoLeavesKeepsTheWordThatWasGiven) {
    const auto id = pupil();
    mother_of(id);
    decided(mother(), id, agreement(), Decision::given);
    as(mother(), [&](Work& work) { return leave_child(work, {id, {}}); }).value();
    EXPECT_EQ(standing(id).value().decision, Decision::given);
    EXPECT_EQ(as(mother(), [&](Work& work) { return leave_child(work, {id, {}}); }).error().slug, "no-such-pupil");
}

TEST_P(Guardians, AContestedBindingIsShutUntilTheSchoolSettlesIt) {
    const auto id = pupil();
    mother_of(id);
    const auto other = father_of(id);
    const auto text = agreement();
    decided(father(), id, text, Decision::given);
    const auto dispute = contest(mother(), id, other).value();
    EXPECT_EQ(dispute.contested_name, "样例·家长乙");
    EXPECT_EQ(ask(father(), [&](Work& work) { return require_guardian(work, id); }).error().slug, "no-such-pupil");
    EXPECT_FALSE(standing(id)) << "what a contested guardian said does not stand";
    EXPECT_EQ(contest(mother(), id, other).error().slug, "in-dispute");
    EXPECT_EQ(ask(office(), [](Work& work) { return find_disputes(work, {}); }).value().items.size(), 1U);
    EXPECT_EQ(as(office(),
                 [&](Work& work) {
                     return undo_guardianship(work, {other, {}, "x"});
                 })
                  .error()
                  .slug,
              "in-dispute");
    EXPECT_EQ(settle(dispute.id, DisputeOutcome::given).error().slug, "outcome-unfit");
    EXPECT_EQ(settle(dispute.id, DisputeOutcome::stays, " ").error().slug, "settlement-required");
    EXPECT_EQ(as(teacher(),
                 [&](Work& work) {
                     return settle_dispute(work, {dispute.id, {}, DisputeOutcome::stays, "x"});
                 })
                  .error()
                  .slug,
              "no-such-dispute");
    settle(dispute.id, DisputeOutcome::stays).value();
    EXPECT_EQ(standing(id).value().decision, Decision::given);
    EXPECT_EQ(settle(dispute.id, DisputeOutcome::ends).error().slug, "settled-already");
    const auto second = contest(mother(), id, other).value();
    settle(second.id, DisputeOutcome::ends).value();
    EXPECT_EQ(cards(father()).size(), 0U);
    EXPECT_FALSE(standing(id));
}

TEST_P(Guardians, NobodyContestsOneselfOrAStrangersBinding) {
    const auto id = pupil();
    const auto mine = mother_of(id);
    const auto foreign = pupil("吴样二");
    const auto other = father_of(foreign);
    EXPECT_EQ(contest(mother(), id, mine).error().slug, "no-such-binding");
    EXPECT_EQ(contest(mother(), id, other).error().slug, "no-such-binding");
    EXPECT_EQ(contest(mother(), foreign, other).error().slug, "no-such-pupil");
}

TEST_P(Guardians, SignThemselvesUpWithASlip) {
    const auto id = pupil();
    const auto code = slip(id, office());
    EXPECT_EQ(try_sign_up(code, "parent").error().slug, "name-taken");
    EXPECT_TRUE(try_sign_up(code, "newmother", "short").has_error());
    const auto done = try_sign_up(code, "NewMother").value();
    EXPECT_EQ(done.bound.state, GuardianshipState::confirmed);
    EXPECT_EQ(try_sign_up(code, "another").error().slug, "slip-used");
    const auto signed_in =
        as_in(Actor{}, home, [&](Work& work) {
            return identity::sign_in_at_once(work, {"newmother", "Haizi-lushan-2026", {}, {"192.0.2.1", "Test", "zh-CN"}});
        }).value();
    EXPECT_FALSE(signed_in.refusal);
    EXPECT_FALSE(signed_in.view.body.must_change_password);
    EXPECT_TRUE(signed_in.view.body.permissions.empty());
    const auto actor = ask(Actor{}, [&](Work& work) {
                           http::Credentials credentials;
                           credentials.session = signed_in.view.cookie.session;
                           return identity::authenticate(work, credentials);
                       }).value();
    EXPECT_EQ(cards(actor).at(0).pupil, id);
}

TEST_P(Guardians, ARefusedSignUpLeavesNoAccountBehind) {
    const auto code = slip(pupil(), office());
    SignUp command{code, "newmother", "Haizi-lushan-2026", "", "母亲", {}};
    const auto looked = ask(Actor{}, [&](Work& work) { return find_sign_up(work, command); }).value();
    const auto prepared = prepare_sign_up(looked).value();
    EXPECT_TRUE(as_in(Actor{}, looked.county, [&](Work& work) { return sign_up(work, prepared); }).has_error());
    EXPECT_FALSE(look([](Work& work) { return identity::find_place(work, "newmother"); }));
    EXPECT_TRUE(try_sign_up(code, "newmother").has_value()) << "the slip is still good";
}

TEST_P(Guardians, ContactsAreSealedAndMasked) {
    const auto change = [&](std::optional<std::string> mail, std::optional<std::string> phone, NotifyBy by) {
        return as(mother(), [&](Work& work) { return change_contact(work, {mail, phone, by}); });
    };
    EXPECT_EQ(change("no mail", {}, NotifyBy::none).error().fields.at(0).slug, "not-a-mail-address");
    EXPECT_EQ(change({}, "12", NotifyBy::none).error().fields.at(0).slug, "not-a-phone-number");
    EXPECT_EQ(change({}, {}, NotifyBy::mail).error().fields.at(0).slug, "required");
    const auto view = change("zhang@example.org", "13812341234", NotifyBy::mail).value();
    EXPECT_EQ(view.mail_masked, "z***@example.org");
    EXPECT_EQ(view.phone_masked, "138****1234");
    const auto id = pupil();
    mother_of(id);
    const auto line = look([&](Work& work) { return guardians_of(work, home, id); }).at(0);
    EXPECT_EQ(line.mail, "zhang@example.org");
    EXPECT_EQ(line.phone_masked, "138****1234");
    EXPECT_EQ(line.notify_by, NotifyBy::mail);
    EXPECT_EQ(change("", {}, NotifyBy::none).value().mail_masked, std::nullopt);
    EXPECT_EQ(ask(mother(), [](Work& work) { return show_contact(work, {}); }).value().phone_masked, "138****1234");
}

TEST_P(Guardians, TakeAwayACopyOfWhatTheSchoolHolds) {
    const auto id = pupil();
    mother_of(id);
    decided(mother(), id, agreement(), Decision::given);
    as(office(), [&](Work& work) { return reveal_field(work, {id, {}, MaskedField::phone_1, "联系家长"}); }).value();
    const auto file = ask(mother(), [&](Work& work) { return export_child(work, {id}); }).value();
    const auto document = boost::json::parse(file.bytes);
    EXPECT_EQ(document.at("name").as_string(), "周样一");
    EXPECT_EQ(document.at("consents").as_array().size(), 1U);
    EXPECT_EQ(document.at("reveals").as_array().size(), 1U) << "who looked, and why";
    EXPECT_EQ(ask(father(), [&](Work& work) { return export_child(work, {id}); }).error().slug, "no-such-pupil");
}

TEST_P(Guardians, SlipsAreForPupilsOfTheClassOnly) {
    const auto id = pupil();
    const auto foreign = enrolled(child(class_(2, 1, &neighbour_).id, "吴样二"), &neighbour_);
    IssueSlips command{the_class(), {}, {id, foreign}};
    EXPECT_EQ(as(teacher(), [&](Work& work) { return issue_slips(work, command); }).error().slug, "no-such-pupil");
    command.pupils = {};
    EXPECT_EQ(as(teacher(), [&](Work& work) { return issue_slips(work, command); }).value().items.size(), 1U);
    mother_of(id);
    EXPECT_EQ(as(teacher(), [&](Work& work) { return issue_slips(work, command); }).error().slug,
              "nobody-to-print-for");
    EXPECT_EQ(as(mother(), [&](Work& work) { return issue_slips(work, command); }).error().slug, "no-such-class");
    const auto rows = ask(teacher(), [&](Work& work) { return find_slips(work, {the_class()}); }).value();
    ASSERT_EQ(rows.size(), 2U);
    EXPECT_EQ(std::ranges::count(rows, SlipState::used, &SlipRow::state), 1);
    EXPECT_EQ(std::ranges::count(rows, SlipState::void_, &SlipRow::state), 1);
}

}  // namespace
}  // namespace luoshi::pupils
