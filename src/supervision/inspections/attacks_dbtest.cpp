// What the database itself refuses, whatever a program does.
#include "supervision/inspections/inspections_on_both.hpp"

namespace luoshi::supervision::inspections {
namespace {

#define ATTACK(name, text) constexpr storage::Query name { "attack." #name, text, text }

// A draw that is under way. $1 the county.
ATTACK(confirm_alone,
       "UPDATE inspection_draw SET state = 'confirmed', confirmed_at = entered_at, confirmed_by = entered_by, confirmed_by_name = 'x' WHERE county = $1 AND state = 'entered'");
ATTACK(confirm_by_two,
       "UPDATE inspection_draw SET state = 'confirmed', confirmed_at = entered_at, confirmed_by = 'somebody else', confirmed_by_name = 'x' WHERE county = $1 AND state = 'entered'");
ATTACK(drawn_without_value, "UPDATE inspection_draw SET state = 'drawn', running = NULL, seed = 'a', record_sha256 = 'b', drawn_at = 1 WHERE county = $1 AND state = 'entered'");
ATTACK(enter_early, "UPDATE inspection_draw SET entered_at = draws_at - 1 WHERE county = $1 AND state = 'entered'");
ATTACK(cancel_late, "UPDATE inspection_draw SET state = 'cancelled', running = NULL, public_value = NULL, entered_at = NULL, entered_by = NULL, cancelled_at = draws_at WHERE county = $1 AND state = 'entered'");
ATTACK(change_plan, "UPDATE inspection_plan SET digest = 'another' WHERE county = $1 AND digest IS NOT NULL");
ATTACK(plan_back_to_draft, "UPDATE inspection_plan SET state = 'drafted', digest = NULL, published_at = NULL, published_by = NULL WHERE county = $1 AND digest IS NOT NULL");
ATTACK(change_list, "UPDATE inspection_list SET list = 'another' WHERE county = $1");
ATTACK(change_template, "UPDATE inspection_template_version SET content = '{}' WHERE county = $1");
ATTACK(template_with_a_gap,
       "INSERT INTO inspection_template_version (county, template, number, before, title, content, sha256, published_at, published_by) SELECT county, template, 3, 2, title, "
       "content, sha256, published_at, published_by FROM inspection_template_version WHERE county = $1");
ATTACK(two_draws_at_once,
       "INSERT INTO inspection_draw (county, id, version, office, plan, plan_digest, running, state, algorithm, list_digest, figures, commitment, secret, public_source, draws_at, "
       "visits_until, announced_at, announced_by) SELECT county, plan, 1, office, plan, plan_digest, 1, 'announced', algorithm, list_digest, figures, commitment, secret, public_source, "
       "draws_at, visits_until, announced_at, announced_by FROM inspection_draw WHERE county = $1");

// A draw that is drawn.
ATTACK(undo_draw,
       "UPDATE inspection_draw SET state = 'confirmed', running = 1, seed = NULL, record_sha256 = NULL, drawn_at = NULL WHERE county = $1 AND state = 'drawn'");
ATTACK(other_value, "UPDATE inspection_draw SET public_value = '858' WHERE county = $1 AND state = 'drawn'");
ATTACK(other_secret, "UPDATE inspection_draw SET secret = 'ab' WHERE county = $1 AND state = 'drawn'");
ATTACK(other_seed, "UPDATE inspection_draw SET seed = 'ab' WHERE county = $1 AND state = 'drawn'");
ATTACK(other_list, "UPDATE inspection_draw SET list_digest = 'ab' WHERE county = $1 AND state = 'drawn'");
ATTACK(change_pick, "UPDATE inspection_pick SET chosen = 1 WHERE county = $1");
ATTACK(drop_pick, "DELETE FROM inspection_line WHERE county = $1");
ATTACK(other_school,
       "UPDATE inspection_task SET body = (SELECT p.body FROM inspection_pick p WHERE p.county = $1 AND p.draw = inspection_task.draw AND p.chosen = 0 AND p.place = 3) WHERE "
       "county = $1");
ATTACK(pick_by_hand, "UPDATE inspection_task SET origin = 'directed' WHERE county = $1");
ATTACK(directed_without_reason,
       "UPDATE inspection_task SET origin = 'directed', draw = NULL, stratum = NULL, place = NULL, before_place = NULL, chosen = NULL, reason = ' ', cause_kind = 'other' WHERE "
       "county = $1");

#define SEAT(rank, before, inspector, entry, kind)                                                                                                                  \
    "INSERT INTO inspection_seat (county, task, rank, before_rank, seat, inspector, draw, stratum, place, entry, entry_kind, reason, at) SELECT t.county, t.id, " rank \
    ", " before ", 1, " inspector ", t.draw, t.stratum, t.place, " entry ", " kind                                                                                  \
    ", NULL, 1 FROM inspection_task t WHERE t.county = $1 AND t.place = 1"
#define NEXT "(SELECT l.inspector FROM inspection_line l WHERE l.county = t.county AND l.draw = t.draw AND l.stratum = t.stratum AND l.place = t.place AND l.rank = "
#define ENTRY "(SELECT e.serial FROM inspection_event e WHERE e.county = t.county AND e.draw = t.draw AND e.event = 'inspector_replaced')"
ATTACK(honest_seat, SEAT("3", "2", NEXT "3)", ENTRY, "'inspector_replaced'"));
ATTACK(seat_without_entry, SEAT("3", "2", NEXT "3)", "NULL", "NULL"));
ATTACK(seat_by_other_entry, SEAT("3", "2", NEXT "3)", "1", "'inspector_replaced'"));
ATTACK(seat_out_of_order, SEAT("3", "2", NEXT "4)", ENTRY, "'inspector_replaced'"));
ATTACK(seat_with_a_gap, SEAT("4", "3", NEXT "4)", ENTRY, "'inspector_replaced'"));
ATTACK(change_seat, "UPDATE inspection_seat SET inspector = (SELECT MAX(inspector) FROM inspection_line WHERE county = $1) WHERE county = $1 AND rank = 1");
ATTACK(entry_without_reason,
       "INSERT INTO inspection_event (county, draw, serial, event, at, by_key, by_name, gone, came, note) SELECT county, id, 90, 'inspector_replaced', 1, 'x', 'x', 'J1', 'J2', "
       "' ' FROM inspection_draw WHERE county = $1");
ATTACK(entry_with_reason,
       "INSERT INTO inspection_event (county, draw, serial, event, at, by_key, by_name, gone, came, note) SELECT county, id, 90, 'inspector_replaced', 1, 'x', 'x', 'J1', 'J2', "
       "'ill' FROM inspection_draw WHERE county = $1");
ATTACK(alternate_without_entry,
       "INSERT INTO inspection_task (county, id, version, office, origin, title, draw, stratum, place, before_place, chosen, body, template, template_number, due, live, made_at, "
       "made_by) SELECT p.county, p.draw, 1, t.office, 'drawn', 'x', p.draw, p.stratum, p.place, p.place - 1, p.chosen, p.body, t.template, t.template_number, t.due, 1, 1, 'x' FROM "
       "inspection_pick p JOIN inspection_task t ON t.county = p.county AND t.draw = p.draw AND t.place = 1 WHERE p.county = $1 AND p.place = 3");

// A form that is in, with a finding.
ATTACK(change_form, "UPDATE inspection_form SET content = '{}' WHERE county = $1");
ATTACK(drop_form, "DELETE FROM inspection_form WHERE county = $1");
ATTACK(replace_inspected_school, "UPDATE inspection_task SET live = NULL, replaced_at = 1 WHERE county = $1 AND EXISTS (SELECT 1 FROM inspection_form f WHERE f.county = $1 AND f.task = inspection_task.id)");
ATTACK(finding_without_form,
       "INSERT INTO inspection_finding (county, id, task, body, item, words, basis, severity, money, state, found_at) SELECT t.county, t.id, t.id, t.body, 'A1', 'x', '', 'error', 0, "
       "'open', 1 FROM inspection_task t WHERE t.county = $1 AND NOT EXISTS (SELECT 1 FROM inspection_form f WHERE f.county = t.county AND f.task = t.id)");
ATTACK(close_without_order, "UPDATE inspection_finding SET state = 'closed', conclusion = 'x', closed_at = 1 WHERE county = $1");
ATTACK(close_without_conclusion, "UPDATE inspection_finding SET state = 'closed', rectification = 'o', ordered_at = 1, closed_at = 1 WHERE county = $1");
ATTACK(honest_close, "UPDATE inspection_finding SET state = 'closed', rectification = 'o', ordered_at = 1, conclusion = 'x', closed_at = 1 WHERE county = $1");
ATTACK(result_of_another_form,
       "INSERT INTO inspection_result (county, task, form_sha256, verdict, findings, published_at, published_by) SELECT county, task, 'another', 'clean', 0, 1, 'x' FROM "
       "inspection_form WHERE county = $1");
ATTACK(clean_with_findings,
       "INSERT INTO inspection_result (county, task, form_sha256, verdict, findings, published_at, published_by) SELECT county, task, sha256, 'clean', 1, 1, 'x' FROM "
       "inspection_form WHERE county = $1");
class InspectionAttacks : public InspectionsOnBoth {
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
    void plant(const storage::Query& honest) {
        here([&](Work& work) -> Result<Nothing> {
            work.run(honest, county);
            work.record("test.plant", "test", "1");
            return Nothing{};
        }).value();
    }
};
ON_BOTH_DATABASES(InspectionAttacks);

TEST_P(InspectionAttacks, OnADrawThatIsUnderWay) {
    const auto draw = announced();
    clock().set(view(draw).draws_at);
    enter(draw, official()).value();
    taken(confirm_by_two);
    refused({&confirm_alone, &drawn_without_value, &enter_early, &cancel_late, &change_plan, &plan_back_to_draft, &change_list, &change_template,
             &template_with_a_gap, &two_draws_at_once});
}

TEST_P(InspectionAttacks, OnADrawThatIsDrawn) {
    drawn();
    refused({&undo_draw, &other_value, &other_secret, &other_seed, &other_list, &change_pick, &drop_pick, &other_school, &pick_by_hand, &directed_without_reason,
             &alternate_without_entry});
}

TEST_P(InspectionAttacks, OnWhoGoes) {
    drawn();
    refused({&seat_without_entry, &seat_by_other_entry, &change_seat, &entry_without_reason});
    plant(entry_with_reason);
    taken(honest_seat);
    refused({&seat_out_of_order, &seat_with_a_gap});
}

TEST_P(InspectionAttacks, OnAFormAndWhatFollowsFromIt) {
    drawn();
    submitted(false);
    taken(honest_close);
    refused({&change_form, &drop_form, &replace_inspected_school, &finding_without_form, &close_without_order, &close_without_conclusion, &result_of_another_form,
             &clean_with_findings});
}

}  // namespace
}  // namespace luoshi::supervision::inspections
