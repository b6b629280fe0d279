// Two sign, each in the own account; nobody signs for the other, in code or in plain SQL.
#include "supervision/inspections/inspections_on_both.hpp"

namespace luoshi::supervision::inspections {
namespace {

#define ATTACK(name, text) constexpr storage::Query name { "attack." #name, text, text }

// A sheet waits for the other. $1 the county.
#define ANSWER(answer, seat, rank, inspector, account, reason)                                                                                                      \
    "INSERT INTO inspection_answer (county, task, number, sheet, sha256, answer, sheet_seat, sheet_rank, sheet_account, seat, rank, inspector, account, name, strokes, " \
    "reason, at, by_key) SELECT h.county, h.task, h.number, h.id, h.sha256, " answer ", h.seat, h.rank, h.account, " seat ", " rank ", " inspector ", " account       \
    ", 'x', '', " reason ", 1, 'x' FROM inspection_sheet h WHERE h.county = $1"
#define OTHER "(SELECT s.inspector FROM inspection_seat s WHERE s.county = h.county AND s.task = h.task AND s.rank = 2)"
#define OTHER_ACCOUNT "(SELECT i.account FROM inspection_inspector i WHERE i.county = h.county AND i.id = " OTHER ")"
#define STRANGER \
    "(SELECT i.id FROM inspection_inspector i WHERE i.county = h.county AND NOT EXISTS (SELECT 1 FROM inspection_seat s WHERE s.county = h.county AND s.task = h.task AND s.inspector = i.id) LIMIT 1)"
ATTACK(honest_answer, ANSWER("'signed'", "2", "2", OTHER, OTHER_ACCOUNT, "''"));
ATTACK(answer_for_the_other, ANSWER("'signed'", "2", "2", OTHER, "h.account", "''"));
ATTACK(answer_by_the_same, ANSWER("'signed'", "h.seat", "h.rank", "h.inspector", "h.account", "''"));
ATTACK(answer_as_the_other_seat, ANSWER("'signed'", "2", "h.rank", "h.inspector", "h.account", "''"));
ATTACK(answer_by_a_stranger, ANSWER("'signed'", "2", "2", STRANGER, "(SELECT i.account FROM inspection_inspector i WHERE i.county = h.county AND i.id = " STRANGER ")", "''"));
ATTACK(answer_by_nobody, ANSWER("'signed'", "NULL", "NULL", "NULL", "NULL", "''"));
ATTACK(refuse_by_nobody, ANSWER("'refused'", "NULL", "NULL", "NULL", "NULL", "'x'"));
ATTACK(refuse_without_reason, ANSWER("'refused'", "2", "2", OTHER, OTHER_ACCOUNT, "' '"));
ATTACK(honest_refusal, ANSWER("'refused'", "2", "2", OTHER, OTHER_ACCOUNT, "'x'"));
ATTACK(take_back_without_reason, ANSWER("'taken_back'", "NULL", "NULL", "NULL", "NULL", "' '"));
ATTACK(other_bytes,
       "INSERT INTO inspection_answer (county, task, number, sheet, sha256, answer, sheet_seat, sheet_rank, sheet_account, seat, rank, inspector, account, name, strokes, reason, at, by_key) "
       "SELECT h.county, h.task, h.number, h.id, 'another', 'signed', h.seat, h.rank, h.account, 2, 2, " OTHER ", " OTHER_ACCOUNT ", 'x', '', '', 1, 'x' FROM inspection_sheet h WHERE h.county = $1");
ATTACK(change_sheet, "UPDATE inspection_sheet SET content = '{}' WHERE county = $1");
ATTACK(drop_sheet, "DELETE FROM inspection_sheet WHERE county = $1");
ATTACK(second_sheet,
       "INSERT INTO inspection_sheet (county, task, number, before_number, before_answer, id, live, content, sha256, snapshot, snapshot_sha256, seat, rank, inspector, account, signed_at, "
       "signed_by) SELECT county, task, 2, 1, 'taken_back', task, 1, '{}', 'x', '{}', 'x', seat, rank, inspector, account, 1, 'x' FROM inspection_sheet WHERE county = $1");
ATTACK(sheet_for_the_other,
       "INSERT INTO inspection_sheet (county, task, number, id, live, content, sha256, snapshot, snapshot_sha256, seat, rank, inspector, account, signed_at, signed_by) SELECT s.county, "
       "s.task, 1, s.task, 1, '{}', 'x', '{}', 'x', s.seat, s.rank, s.inspector, (SELECT i.account FROM inspection_inspector i WHERE i.county = s.county AND i.id <> s.inspector LIMIT 1), 1, "
       "'x' FROM inspection_seat s WHERE s.county = $1 AND s.rank = 2 AND NOT EXISTS (SELECT 1 FROM inspection_sheet h WHERE h.county = s.county AND h.task = s.task)");

#define FORM(made, way, rest)                                                                                                                                    \
    "INSERT INTO inspection_form (county, task, id, live, task_made_at, content, sha256, snapshot, snapshot_sha256, way, sheet_number, sheet_rank, answer, "     \
    "answer_rank, first_rank, first_inspector, second_rank, second_inspector, school_person, school_refused, school_remark, filled_at, submitted_at, "           \
    "submitted_by) SELECT h.county, h.task, h.id, 1, " made ", h.content, h.sha256, h.snapshot, h.snapshot_sha256, " way ", " rest ", 1, h.inspector, 2, " OTHER \
    ", 'x', 0, '', 1, 1, 'x' FROM inspection_sheet h JOIN inspection_task t ON t.county = h.county AND t.id = h.task WHERE h.county = $1"
ATTACK(form_after_one_signature, FORM("t.made_at", "'two_accounts'", "h.number, h.rank, 'signed', 2"));
ATTACK(form_without_an_answer, FORM("t.made_at", "'two_accounts'", "NULL, NULL, NULL, NULL"));
ATTACK(form_of_one_session, FORM("t.made_at", "'one_session'", "NULL, NULL, NULL, NULL"));
ATTACK(form_of_one_session_made_older, FORM("1", "'one_session'", "NULL, NULL, NULL, NULL"));
ATTACK(form_of_what_was_taken_back, FORM("t.made_at", "'two_accounts'", "h.number, h.rank, 'taken_back', 2"));
ATTACK(take_back_what_is_in, "UPDATE inspection_answer SET answer = 'taken_back', reason = 'x' WHERE county = $1");

class Countersigning : public InspectionsOnBoth {
 protected:
    Result<Nothing> attempt(const storage::Query& attack) {
        return here([&](Work& work) -> Result<Nothing> {
            EXPECT_GT(work.run(attack, county).rows(), 0) << attack.name;
            work.record("test.attack", "test", "1");
            return Problem{Code::conflict, "undo", "撤销", "undo"};
        });
    }
    void refused(std::initializer_list<const storage::Query*> attacks) {
        for (const auto* attack : attacks) EXPECT_ANY_THROW(attempt(*attack).value()) << attack->name;
    }
    // The control: with nothing wrong in it such a statement is taken (and not kept).
    void taken(const storage::Query& honest) { EXPECT_EQ(attempt(honest).error().slug, "undo") << honest.name; }
};
ON_BOTH_DATABASES(Countersigning);

TEST_P(Countersigning, AFormIsInOnlyWhenBothSignedInTheirOwnAccounts) {
    drawn();
    const auto which = half_signed(false);
    const auto first = holder(which, 1), second = holder(which, 2);
    EXPECT_EQ(task(which).state, TaskState::countersigning);
    EXPECT_TRUE(task(which).findings.empty());
    const auto answer = an_answer(which, second);
    EXPECT_EQ(countersign(answer, first).error().slug, "own-form");
    auto signed_for = answer;
    signed_for.own.name = name_of(first);
    EXPECT_EQ(countersign(signed_for, second).error().slug, "signature-missing");
    for (int n = 0; n < inspectors; ++n) {
        if (n != first && n != second) {
            EXPECT_EQ(countersign(answer, n).error().slug, "no-such-inspection");
        }
    }
    auto unread = answer;
    unread.sha256 = "0";
    EXPECT_EQ(countersign(unread, second).error().slug, "other-form");
    const auto in = countersign(answer, second).value();
    EXPECT_EQ(in.state, TaskState::submitted);
    EXPECT_EQ(in.findings, 1);
    const auto seen = task(which);
    EXPECT_EQ(seen.form->first.name, name_of(first));
    EXPECT_EQ(seen.form->second.name, name_of(second));
    EXPECT_EQ(seen.form->second.strokes, "3,3 4,4");
    EXPECT_EQ(seen.form->submitted_by, name_of(first));
    EXPECT_FALSE(seen.form->refused_by);
    EXPECT_EQ(countersign({which, answer.form, answer.sha256, {}, true, "不同意"}, second).error().slug, "answered-already");
}

TEST_P(Countersigning, WhoeverHoldsTheSecondPlaceMaySignFirst) {
    drawn();
    const auto which = a_task();
    submit(a_form(which, true, 2), holder(which, 2)).value();
    countersign(an_answer(which, holder(which, 1)), holder(which, 1)).value();
    EXPECT_EQ(task(which).form->first.name, name_of(holder(which, 1)));
    EXPECT_EQ(task(which).form->second.name, name_of(holder(which, 2)));
    EXPECT_EQ(task(which).form->submitted_by, name_of(holder(which, 2)));
}

TEST_P(Countersigning, ARefusalNeedsAReasonAndStandsInTheForm) {
    drawn();
    const auto which = half_signed(false);
    const auto second = holder(which, 2);
    auto refusal = an_answer(which, second);
    refusal.own = {};
    refusal.refused = true;
    EXPECT_EQ(countersign(refusal, second).error().slug, "reason-required");
    refusal.reason = "B1 与我看到的不符";
    EXPECT_EQ(countersign(refusal, second).value().state, TaskState::submitted);
    EXPECT_EQ(countersign(refusal, second).value().state, TaskState::submitted) << "the phone sends it once more";
    refusal.reason = "另一个理由";
    EXPECT_EQ(countersign(refusal, second).error().slug, "answered-already");
    const auto seen = task(which);
    EXPECT_EQ(seen.form->refused_by, name_of(second));
    EXPECT_EQ(seen.form->refused_reason, "B1 与我看到的不符");
    EXPECT_EQ(seen.form->second.name, "");
    EXPECT_EQ(seen.findings.size(), 1U);
}

TEST_P(Countersigning, WhatOneSignedIsForTheTwoOnly) {
    drawn();
    const auto which = half_signed(false);
    EXPECT_EQ(task(which, inspector(holder(which, 2))).sheet->answers.at(0).note, "三份同意书晚于收费");
    EXPECT_TRUE(task(which, inspector(holder(which, 2))).sheet->for_me);
    EXPECT_TRUE(task(which, inspector(holder(which, 1))).sheet->mine);
    const auto seen = task(which);
    EXPECT_TRUE(seen.sheet->answers.empty());
    EXPECT_EQ(seen.sheet->waits_for, name_of(holder(which, 2)));
    const auto rows_of = [&](int who) { return see(inspector(who), [&](Work& work) { return find_own_tasks(work, {}); }).value().items; };
    for (const auto& row : rows_of(holder(which, 2))) EXPECT_EQ(row.waits_for_me, row.id == which);
    for (const auto& row : rows_of(holder(which, 1))) EXPECT_FALSE(row.waits_for_me);
}

TEST_P(Countersigning, IsTakenBackByWhoSignedOrByTheOfficeAndThenSignedAnew) {
    drawn();
    const auto which = half_signed(false);
    const auto first = holder(which, 1), second = holder(which, 2);
    const auto stale = an_answer(which, second);
    EXPECT_EQ(take_back(which, inspector(second)).error().slug, "not-your-form");
    EXPECT_EQ(take_back(which, inspector(first), " ").error().slug, "reason-required");
    take_back(which, inspector(first)).value();
    EXPECT_EQ(task(which).state, TaskState::waiting);
    EXPECT_EQ(countersign(stale, second).error().slug, "answered-already");
    submit(a_form(which), first).value();
    take_back(which, leader(), "督学乙住院").value();
    both_sign(a_form(which)).value();
    const auto seen = task(which);
    ASSERT_EQ(seen.taken_back.size(), 2U);
    EXPECT_EQ(seen.taken_back[1].by, "分管局长");
    EXPECT_EQ(seen.taken_back[1].reason, "督学乙住院");
    EXPECT_TRUE(seen.findings.empty()) << "of the form that was taken back";
}

TEST_P(Countersigning, NobodyIsReplacedWhileItWaits) {
    drawn();
    const auto which = half_signed();
    const ReplaceInspector command{which, task(which).seats.at(1).inspector, "生病", {}, {}, {task(which).version}};
    EXPECT_EQ(as(official(), [&](Work& work) { return replace_inspector(work, command); }).error().slug, "form-half-signed");
    take_back(which, leader(), "督学乙住院").value();
    const ReplaceInspector again{which, command.gone, "生病", {}, {}, {task(which).version}};
    as(official(), [&](Work& work) { return replace_inspector(work, again); }).value();
    both_sign(a_form(which)).value();
}

TEST_P(Countersigning, PlainSqlSignsForNobody) {
    clock().set(Instant::parse("2027-01-04T09:00:00+08:00").value());
    drawn();
    half_signed();
    taken(honest_answer);
    taken(honest_refusal);
    refused({&answer_for_the_other, &answer_by_the_same, &answer_as_the_other_seat, &answer_by_a_stranger, &answer_by_nobody, &refuse_by_nobody, &refuse_without_reason,
             &take_back_without_reason, &other_bytes, &change_sheet, &drop_sheet, &second_sheet, &sheet_for_the_other});
    refused({&form_after_one_signature, &form_without_an_answer, &form_of_one_session, &form_of_one_session_made_older});
}

TEST_P(Countersigning, PlainSqlHandsInNothingThatWasTakenBack) {
    drawn();
    const auto which = half_signed();
    take_back(which, leader()).value();
    refused({&form_of_what_was_taken_back});
}

TEST_P(Countersigning, PlainSqlTakesNothingBackThatIsIn) {
    drawn();
    submitted();
    refused({&take_back_what_is_in});
}

}  // namespace
}  // namespace luoshi::supervision::inspections
