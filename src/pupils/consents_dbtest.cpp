#include "pupils/pupils_on_both.hpp"

namespace luoshi::pupils {
namespace {

class Consents : public PupilsOnBoth {
 protected:
    Result<ConsentLine> require(PupilId id) {
        return read([&](Work& work) {
            return require_consent(work, home, id, AgreementKind::after_school, 2026, org::TermKind::autumn);
        });
    }
    std::string why_not(PupilId id) {
        const auto line = require(id);
        return line ? "" : line.error().slug;
    }
    std::int64_t events(std::string_view name) {
        const storage::Query query{"test.events", "SELECT COUNT(*) FROM outbox_event WHERE name = $1",
                                   "SELECT COUNT(*) FROM outbox_event WHERE name = $1"};
        return look([&](Work& work) { return work.one<std::int64_t>(query, name).value(); });
    }
};
ON_BOTH_DATABASES(Consents);

TEST_P(Consents, SilenceIsNeverConsent) {
    const auto id = pupil();
    mother_of(id);
    agreement();
    EXPECT_FALSE(standing(id));
    EXPECT_EQ(why_not(id), "consent-missing");
}

TEST_P(Consents, KeepTheTimeAndTheDigestOfTheTextThatWasShown) {
    const auto id = pupil();
    mother_of(id);
    const auto text = agreement();
    const auto done = try_decide(mother(), id, text, Decision::given).value();
    const auto line = require(id).value();
    EXPECT_EQ(line.id, done.id);
    EXPECT_EQ(line.given_at, clock().now());
    EXPECT_EQ(line.text_sha256, text.sha256);
    EXPECT_EQ(line.text_sha256, crypto::sha256_hex(text.title + "\n" + text.text));
    EXPECT_TRUE(line.confirmed);
    auto other = text;
    other.sha256 = std::string(64, '0');
    EXPECT_EQ(try_decide(mother(), id, other, Decision::refused).error().slug, "text-differs");
}

TEST_P(Consents, StandUntilTheyAreWithdrawnAndAnewWhenTheyAreGivenAgain) {
    const auto spans = [&](const char* name, const char* where) {
        const auto text = std::string("SELECT COUNT(*) FROM consent_span WHERE ") + where;
        const storage::Query query{name, text, text};
        return look([&](Work& work) { return work.one<std::int64_t>(query).value(); });
    };
    const auto open = [&] { return spans("test.spans_open", "stood_until = 9223372036854775807"); };
    const auto ended = [&] { return spans("test.spans_ended", "stood_until < 9223372036854775807"); };
    const auto id = pupil();
    mother_of(id);
    const auto text = agreement();
    decided(mother(), id, text, Decision::refused);
    EXPECT_EQ(open() + ended(), 0) << "what was not given never stood";
    decided(mother(), id, text, Decision::given);
    EXPECT_EQ(open(), 1);
    clock().advance(std::chrono::hours{1});
    decided(mother(), id, text, Decision::withdrawn);
    EXPECT_EQ(open(), 0);
    EXPECT_EQ(ended(), 1);
    decided(mother(), id, text, Decision::given);
    EXPECT_EQ(open(), 1);
    EXPECT_EQ(ended(), 1);
    EXPECT_TRUE(database_refuses("test.span_reopened", "UPDATE consent_span SET stood_until = 9223372036854775807"))
        << "one consent of a child and term stands";
    EXPECT_TRUE(database_refuses("test.span_of_refused",
                                 "INSERT INTO consent_span (county, consent, pupil, kind, school_year, term, decision, given_at, stood_from, stood_until) "
                                 "SELECT county, id, pupil, kind, school_year, term, 'given', given_at, given_at, given_at FROM consent WHERE decision = 'refused'"));
}

TEST_P(Consents, RefusingIsAsEasyAsAgreeing) {
    const auto id = pupil();
    mother_of(id);
    const auto text = agreement();
    EXPECT_EQ(decided(mother(), id, text, Decision::refused), Standing::refused);
    EXPECT_EQ(why_not(id), "consent-refused");
    const auto list = ask(mother(), [&](Work& work) { return find_child_agreements(work, {id}); }).value();
    ASSERT_EQ(list.size(), 1U);
    EXPECT_EQ(list[0].agreement.text, text.text) << "shown in full";
    ASSERT_GE(list[0].actions.size(), 2U);
    EXPECT_TRUE(list[0].actions[0].enabled && list[0].actions[1].enabled);
}

TEST_P(Consents, AreWithdrawnAtAnyTime) {
    const auto id = pupil();
    mother_of(id);
    const auto text = agreement();
    EXPECT_EQ(try_decide(mother(), id, text, Decision::withdrawn).error().slug, "nothing-to-withdraw");
    decided(mother(), id, text, Decision::given);
    EXPECT_EQ(decided(mother(), id, text, Decision::withdrawn), Standing::withdrawn);
    EXPECT_EQ(why_not(id), "consent-withdrawn");
    EXPECT_EQ(decided(mother(), id, text, Decision::given), Standing::given);
    EXPECT_EQ(ask(mother(), [&](Work& work) { return find_child_consents(work, {id}); }).value().size(), 3U)
        << "nothing is overwritten";
}

TEST_P(Consents, TheSameIdIsTheSameDecision) {
    const auto id = pupil();
    mother_of(id);
    const auto text = agreement();
    const auto consent = new_id<ConsentId>();
    const auto first = try_decide(mother(), id, text, Decision::given, consent).value();
    clock().advance(std::chrono::minutes(5));
    const auto again = try_decide(mother(), id, text, Decision::given, consent).value();
    EXPECT_EQ(again.given_at, first.given_at);
    EXPECT_EQ(try_decide(mother(), id, text, Decision::refused, consent).error().slug, "id-taken");
    EXPECT_EQ(ask(mother(), [&](Work& work) { return find_child_consents(work, {id}); }).value().size(), 1U);
}

TEST_P(Consents, OfGuardiansWhoDifferNothingStandsUntilItIsSettled) {
    const auto id = pupil();
    mother_of(id);
    father_of(id);
    const auto text = agreement();
    decided(mother(), id, text, Decision::given);
    EXPECT_EQ(decided(father(), id, text, Decision::refused), Standing::disputed);
    EXPECT_FALSE(standing(id));
    EXPECT_EQ(why_not(id), "consent-disputed");
    const auto open = ask(office(), [](Work& work) { return find_disputes(work, {}); }).value().items;
    ASSERT_EQ(open.size(), 1U);
    EXPECT_EQ(open[0].subject, DisputeSubject::consent);
    EXPECT_EQ(ask(mother(), [](Work& work) { return find_children(work, {}); }).value().at(0).disputed, true);
    EXPECT_EQ(as(office(),
                 [&](Work& work) {
                     return settle_dispute(work, {open[0].id, {}, DisputeOutcome::ends, "x"});
                 })
                  .error()
                  .slug,
              "outcome-unfit");
    as(head(), [&](Work& work) {
        return settle_dispute(work, {open[0].id, {}, DisputeOutcome::given, "双方到校面谈后同意"});
    }).value();
    EXPECT_EQ(require(id).value().decided_by, DecidedBy::settlement);
    EXPECT_TRUE(ask(office(), [](Work& work) { return find_disputes(work, {}); }).value().items.empty());
    EXPECT_EQ(decided(father(), id, text, Decision::refused), Standing::refused) << "a guardian may speak again";
}

TEST_P(Consents, ADisputeClosesByItselfWhenTheGuardiansAgree) {
    const auto id = pupil();
    mother_of(id);
    father_of(id);
    const auto text = agreement();
    const auto first = try_decide(mother(), id, text, Decision::given).value();
    decided(father(), id, text, Decision::refused);
    EXPECT_EQ(decided(father(), id, text, Decision::given), Standing::given);
    EXPECT_EQ(require(id).value().id, first.id) << "the first yes is the one that stands";
    FindDisputes query;
    query.open = false;
    const auto closed = ask(office(), [&](Work& work) { return find_disputes(work, query); }).value().items;
    ASSERT_EQ(closed.size(), 1U);
    EXPECT_EQ(closed[0].outcome, DisputeOutcome::agreed);
}

TEST_P(Consents, EnteredForAFamilyWaitForItsConfirmation) {
    const auto id = pupil();
    const auto text = agreement();
    EXPECT_EQ(try_enter(teacher(), id, text, Decision::given, "").error().slug, "reason-required");
    const auto entered = try_enter(teacher(), id, text).value();
    EXPECT_FALSE(require(id).value().confirmed);
    mother_of(id);
    const auto list = ask(mother(), [&](Work& work) { return find_child_agreements(work, {id}); }).value();
    EXPECT_EQ(list.at(0).actions.back().action, "confirm");
    EXPECT_EQ(ask(mother(), [](Work& work) { return find_children(work, {}); }).value().at(0).to_confirm, 1);
    clock().advance(std::chrono::minutes(1));
    as(mother(), [&](Work& work) { return confirm_consent(work, {id, entered.id, {}}); }).value();
    as(mother(), [&](Work& work) { return confirm_consent(work, {id, entered.id, {}}); }).value();
    EXPECT_TRUE(require(id).value().confirmed);
    EXPECT_EQ(as(father(),
                 [&](Work& work) {
                     return confirm_consent(work, {id, entered.id, {}});
                 })
                  .error()
                  .slug,
              "no-such-pupil");
}

TEST_P(Consents, AnEntryNeverOverrulesAGuardian) {
    const auto id = pupil();
    mother_of(id);
    const auto text = agreement();
    decided(mother(), id, text, Decision::refused);
    EXPECT_EQ(try_enter(teacher(), id, text).error().slug, "decided-by-guardian");
    EXPECT_EQ(try_enter(office(), id, text).error().slug, "decided-by-guardian");
    EXPECT_EQ(why_not(id), "consent-refused");
}

TEST_P(Consents, OnlyTheHeadTeacherAndTheSchoolEnter) {
    const auto id = pupil();
    const auto text = agreement();
    EXPECT_EQ(try_enter(mother(), id, text).error().slug, "no-such-pupil");
    EXPECT_EQ(try_enter(stranger(), id, text).error().slug, "no-such-pupil");
    EXPECT_EQ(try_enter(office(&neighbour_), id, text).error().slug, "no-such-pupil");
    EXPECT_TRUE(try_enter(head(), id, text).has_value());
}

TEST_P(Consents, APaperIsKeptWithItsScan) {
    const auto id = pupil();
    const auto text = agreement();
    const auto paper = [&](std::string bytes) {
        EnterPaperConsent command{id,
                                  new_id<ConsentId>(),
                                  {},
                                  text.id,
                                  Decision::given,
                                  "家长签字的纸质协议",
                                  {"scan.png", "image/png", std::move(bytes)}};
        return as(teacher(), [&](Work& work) { return enter_paper_consent(work, command); });
    };
    EXPECT_EQ(paper("<html>").error().slug, "scan-kind");
    const std::string picture = "\x89PNG\r\n\x1A\nrest";
    const auto done = paper(picture).value();
    EXPECT_EQ(require(id).value().decided_by, DecidedBy::paper);
    const auto fetch = [&](Actor actor) {
        return ask(std::move(actor), [&](Work& work) { return fetch_consent_scan(work, {id, done.id}); });
    };
    EXPECT_EQ(fetch(teacher()).value().bytes, picture);
    EXPECT_EQ(fetch(mother()).error().slug, "no-such-pupil");
    mother_of(id);
    EXPECT_EQ(fetch(mother()).value().bytes, picture);
    EXPECT_TRUE(look([&](Work& work) { return refers_to_scan(work, crypto::sha256_hex(picture)); }));
    EXPECT_FALSE(look([&](Work& work) { return refers_to_scan(work, crypto::sha256_hex("x")); }));
}

TEST_P(Consents, ANewerTextIsReadBeforeDeciding) {
    const auto id = pupil();
    mother_of(id);
    father_of(id);
    const auto old = agreement("旧文本");
    decided(mother(), id, old, Decision::given);
    const auto fresh = agreement("新文本");
    EXPECT_EQ(fresh.number, 2);
    EXPECT_EQ(try_decide(father(), id, old, Decision::given).error().slug, "agreement-replaced");
    EXPECT_EQ(require(id).value().text_sha256, old.sha256) << "what was agreed to stays what was agreed to";
    const auto list = ask(mother(), [&](Work& work) { return find_child_agreements(work, {id}); }).value();
    ASSERT_EQ(list.size(), 1U);
    EXPECT_TRUE(list[0].newer_text);
    EXPECT_EQ(decided(mother(), id, old, Decision::withdrawn), Standing::withdrawn)
        << "withdrawing needs no newer text";
}

TEST_P(Consents, EndWithTheTerm) {
    auto who = context();
    who.county = home;
    storage::write(storage(), who, [&](Work& work) {
        return org::fix_term(work, {school_.id, std::string(home), 2026, org::TermKind::autumn, Date(2026, 9, 1),
                                    Date(2027, 1, 20), "试"});
    }).value();
    const auto id = pupil();
    mother_of(id);
    const auto text = agreement();
    clock().set(Instant::parse("2027-01-20T20:00:00+08:00").value());
    EXPECT_TRUE(try_decide(mother(), id, text, Decision::given).has_value()) << "the last day counts";
    clock().set(Instant::parse("2027-01-21T00:10:00+08:00").value());
    EXPECT_EQ(try_decide(mother(), id, text, Decision::withdrawn).error().slug, "term-over");
}

TEST_P(Consents, AnotherSchoolsAgreementIsNone) {
    const auto id = pupil();
    mother_of(id);
    const auto foreign = agreement("别校", &neighbour_);
    EXPECT_EQ(try_decide(mother(), id, foreign, Decision::given).error().slug, "no-such-agreement");
    EXPECT_EQ(ask(mother(), [&](Work& work) { return show_agreement(work, {foreign.id}); }).error().slug,
              "no-such-agreement");
}

TEST_P(Consents, AChangeIsToldOnce) {
    const auto id = pupil();
    mother_of(id);
    father_of(id);
    const auto text = agreement();
    const auto before = events("pupils.consent_changed");
    decided(mother(), id, text, Decision::given);
    decided(father(), id, text, Decision::given);  // changes nothing
    EXPECT_EQ(events("pupils.consent_changed") - before, 1);
}

TEST_P(Consents, ABoardCountsWithoutNamingReasons) {
    const auto id = pupil();
    pupil("吴样二");
    const auto third = pupil("郑样三");
    mother_of(id);
    const auto text = agreement();
    decided(mother(), id, text, Decision::given);
    try_enter(teacher(), third, text, Decision::refused).value();
    ShowBoard query;
    query.school_year = 2026;
    const auto board = ask(head(), [&](Work& work) { return show_consent_board(work, query); }).value();
    ASSERT_EQ(board.items.size(), 1U);
    EXPECT_EQ(board.items[0].pupils, 3);
    EXPECT_EQ(board.items[0].given, 1);
    EXPECT_EQ(board.items[0].refused, 1);
    EXPECT_EQ(board.items[0].silent, 1);
    EXPECT_EQ(board.items[0].unconfirmed, 1);
    EXPECT_EQ(board.agreement.value().id, text.id);
    ShowClassBoard of_class;
    of_class.class_ = the_class();
    of_class.school_year = 2026;
    const auto mine = ask(teacher(), [&](Work& work) { return show_class_board(work, of_class); }).value();
    EXPECT_EQ(mine.items.size(), 3U);
    EXPECT_TRUE(mine.actions.at(0).enabled);
    of_class.school_year = 2027;
    EXPECT_EQ(ask(teacher(), [&](Work& work) { return show_class_board(work, of_class); }).value().actions.at(0).reason,
              "nothing-published");
    EXPECT_EQ(ask(mother(), [&](Work& work) { return show_class_board(work, of_class); }).error().slug,
              "no-such-class");
    EXPECT_EQ(ask(teacher(), [&](Work& work) { return show_consent_board(work, query); }).error().slug,
              "no-such-school");
}

TEST_P(Consents, AWholeClassWithinMinutesIsASignal) {
    std::vector<PupilId> pupils;
    for (int i = 0; i < 10; ++i) pupils.push_back(pupil("周样" + std::to_string(i)));
    const auto text = agreement();
    ShowBoard query;
    query.school_year = 2026;
    const auto signals = [&] {
        return ask(head(), [&](Work& work) { return show_consent_board(work, query); }).value().items.at(0).signals;
    };
    for (int i = 0; i < 9; ++i) {
        clock().advance(std::chrono::seconds(40));
        try_enter(teacher(), pupils[static_cast<std::size_t>(i)], text).value();
    }
    EXPECT_TRUE(signals().empty());
    try_enter(teacher(), pupils[9], text).value();
    EXPECT_EQ(signals(), (std::vector{ConsentSignal::all_within_minutes}));
}

TEST_P(Consents, ManyAtTheSameSecondAreASignal) {
    const auto text = agreement();
    for (int i = 0; i < 6; ++i) try_enter(teacher(), pupil("周样" + std::to_string(i)), text).value();
    ShowBoard query;
    query.school_year = 2026;
    EXPECT_EQ(ask(head(), [&](Work& work) { return show_consent_board(work, query); }).value().items.at(0).signals,
              (std::vector{ConsentSignal::identical_times}));
}

TEST_P(Consents, APublishedTextNeverChanges) {
    const auto draft = drafted("一段文字");
    const auto edit = [&](std::optional<std::int64_t> version, std::string text) {
        return as(office(), [&](Work& work) {
            return edit_agreement(work, {draft.id, {}, "课后服务协议", std::move(text), {version}});
        });
    };
    EXPECT_EQ(edit({}, "x").error().slug, "version-required");
    EXPECT_EQ(edit(7, "x").error().slug, "changed-meanwhile");
    const auto edited = edit(draft.version, "费用：＿＿").value();
    const auto publish = [&](std::int64_t version) {
        return as(office(), [&](Work& work) { return publish_agreement(work, {draft.id, {}, {version}}); });
    };
    EXPECT_EQ(publish(edited.version).error().slug, "blanks-open");
    const auto filled = edit(edited.version, "费用：每课时 2 元").value();
    publish(filled.version).value();
    EXPECT_EQ(edit(filled.version, "费用：每课时 20 元").error().slug, "published-already");
    EXPECT_EQ(as(teacher(),
                 [&](Work& work) {
                     return draft_agreement(work, {new_id<AgreementId>(),
                                                   school_.id,
                                                   {},
                                                   AgreementKind::after_school,
                                                   2026,
                                                   org::TermKind::autumn,
                                                   "x",
                                                   "y"});
                 })
                  .error()
                  .slug,
              "not-permitted");
    EXPECT_TRUE(database_refuses("test.edit_published", "UPDATE agreement SET text = 'x' WHERE county = '430104'"));
    EXPECT_TRUE(database_refuses("test.delete_published", "DELETE FROM agreement WHERE county = '430104'"));
}

TEST_P(Consents, ADraftIsForTheSchoolOnly) {
    const auto draft = drafted();
    EXPECT_TRUE(ask(head(), [&](Work& work) { return show_agreement(work, {draft.id}); }).has_value());
    EXPECT_EQ(ask(teacher(), [&](Work& work) { return show_agreement(work, {draft.id}); }).error().slug,
              "no-such-agreement");
    EXPECT_TRUE(ask(teacher(), [](Work& work) { return find_agreements(work, {}); }).value().empty());
    EXPECT_EQ(ask(head(), [](Work& work) { return find_agreements(work, {}); }).value().size(), 1U);
    as(office(), [&](Work& work) { return discard_agreement(work, {draft.id, {}, {draft.version}}); }).value();
    EXPECT_TRUE(ask(head(), [](Work& work) { return find_agreements(work, {}); }).value().empty());
}

TEST_P(Consents, TheTemplateLeavesToTheSchoolWhatOnlyItKnows) {
    FetchAgreementTemplate query{school_.id, AgreementKind::after_school, 2026, org::TermKind::autumn};
    const auto text = ask(office(), [&](Work& work) { return fetch_agreement_template(work, query); }).value();
    for (const char* clause : {"服务时间", "服务内容", "任课人员", "收费与退费", "安全责任", "请假", "接送", "自愿"}) {
        EXPECT_NE(text.text.find(clause), std::string::npos) << clause;
    }
    EXPECT_NE(text.text.find("＿＿"), std::string::npos);
    EXPECT_NE(text.title.find("2026—2027学年上学期"), std::string::npos);
}

TEST_P(Consents, TheDatabaseItselfHoldsTheRules) {
    const auto id = pupil();
    const auto other = pupil("吴样二");
    mother_of(id);
    father_of(other);
    const auto text = agreement();
    decided(mother(), id, text, Decision::given);
    const std::string copy =
        "INSERT INTO consent (county, id, pupil, kind, school_year, term, serial, agreement, text_sha256, decision, "
        "given_at, decided_by, "
        "guardianship, account, reason) SELECT county, '01890000-0000-7000-8000-00000000000a', ";
    struct Fault {
        const char* why;
        std::string sql;
    };
    const Fault faults[] = {
        {"a decision never changes", "UPDATE consent SET decision = 'refused' WHERE county = '430104'"},
        {"nor goes away", "DELETE FROM consent WHERE county = '430104'"},
        {"a guardian of another child has no say",
         copy + "(SELECT p.id FROM pupil p WHERE p.name = '吴样二'), kind, school_year, term, 9, agreement, "
                "text_sha256, decision, given_at, decided_by, "
                "guardianship, account, reason FROM consent"},
        {"a text that was never published", copy + "pupil, kind, school_year, term, 9, agreement, 'x', decision, "
                                                   "given_at, decided_by, guardianship, account, reason FROM consent"},
        {"another term than the text's", copy + "pupil, kind, 2027, term, 9, agreement, text_sha256, decision, "
                                                "given_at, decided_by, guardianship, account, reason FROM consent"},
        {"one serial once", copy + "pupil, kind, school_year, term, 1, agreement, text_sha256, decision, given_at, "
                                   "decided_by, guardianship, account, reason FROM consent"},
        {"an entry says why", copy + "pupil, kind, school_year, term, 9, agreement, text_sha256, decision, given_at, "
                                     "'class_teacher', NULL, account, NULL FROM consent"},
        {"a paper shows its scan", copy + "pupil, kind, school_year, term, 9, agreement, text_sha256, decision, "
                                          "given_at, 'paper', NULL, account, 'x' FROM consent"},
        {"disputed means that nothing stands",
         "UPDATE consent_standing SET standing = 'disputed' WHERE county = '430104'"},
        {"what stands is a decision at its instant",
         "UPDATE consent_standing SET given_at = given_at + 1 WHERE county = '430104'"},
    };
    int n = 0;
    for (const auto& fault : faults)
        EXPECT_TRUE(database_refuses("test.consent_" + std::to_string(n++), fault.sql)) << fault.why;
    EXPECT_FALSE(database_refuses(
        "test.consent_allowed",
        copy + "pupil, kind, school_year, term, 9, agreement, text_sha256, decision, given_at, decided_by, "
               "guardianship, account, reason FROM consent"))
        << "the test can fail";
}

}  // namespace
}  // namespace luoshi::pupils
