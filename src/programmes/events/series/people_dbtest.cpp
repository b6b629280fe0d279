#include "programmes/events/series/series_on_both.hpp"

namespace luoshi::programmes::events::series {
namespace {

using ::testing::HasSubstr;

class EventPeople : public SeriesOnBoth {};
ON_BOTH_DATABASES(EventPeople);

TEST_P(EventPeople, GetSeatsWhileThereAreAnyAndThenWaitInOrder) {
    const auto id = open(hall(), 2);
    const auto a = come(id, "138 0000 0001", "甲").value();
    const auto b = come(id, "13800000002", "乙").value(), c = come(id, "13800000003", "丙").value(), d = come(id, "13800000004", "丁").value();
    EXPECT_EQ(a.seat, 1);
    EXPECT_EQ(b.seat, 2);
    EXPECT_EQ(c.state, TicketState::waiting);
    EXPECT_EQ(c.ahead, 0);
    EXPECT_EQ(d.ahead, 1);
    EXPECT_NE(a.token, b.token);
    run(visitor(), give_up_ticket, GiveUpEventTicket{county, a.token}).value();
    EXPECT_EQ(ticket(c.token).seat, 1) << "the first who waits takes the seat that is free";
    EXPECT_EQ(ticket(d.token).ahead, 0);
    EXPECT_EQ(ticket(a.token).state, TicketState::ended);
    EXPECT_EQ(come(id, "13800000001", "甲").value().ahead, 1) << "who gave up comes behind those who wait";
    EXPECT_EQ(run(visitor(), give_up_ticket, GiveUpEventTicket{county, a.token}).value().state, TicketState::ended) << "again changes nothing";
}

TEST_P(EventPeople, StandOnceWithANumberAndAreToldWhatIsWrong) {
    const auto id = open(hall());
    const auto registration = fresh<RegistrationId>();
    const auto first = come(id, "13800000001", "甲", registration).value();
    EXPECT_EQ(come(id, "13800000001", "甲", registration).value().token, first.token) << "a lost answer is given again";
    EXPECT_EQ(slug(come(id, "13800000009", "甲", registration)), "id-taken");
    EXPECT_EQ(slug(come(id, "138-0000-0001", "另名")), "registered-already");
    EXPECT_EQ(slug(come(id, "12345")), "phone-invalid");
    EXPECT_EQ(slug(come(id, "13800000002", " ")), "text-required");
    EXPECT_EQ(slug(come(planned(hall("另一个")), "13800000003")), "no-such-edition") << "what is only planned does not exist for visitors";
    go_to("2026-09-21T08:00");
    EXPECT_EQ(slug(come(id, "13800000004")), "registration-over");
    const auto stored = read([](Work& work) -> Result<std::string> { return work.one<std::string>(luoshi::testing::planted("SELECT phone_sealed || token_sealed || who_key FROM event_registration WHERE phone_tail = $1"), "0001").value(); }).value();
    EXPECT_EQ(stored.find("13800000001"), std::string::npos);
    EXPECT_EQ(stored.find(first.token), std::string::npos);
}

TEST_P(EventPeople, WithAnAccountFindTheirTicketsAgain) {
    const auto id = open(hall());
    const auto guest = person(60, bureau("430200"), {});
    run(guest, register_own, RegisterForEvent{id, county, fresh<RegistrationId>(), "王五", "", "13900000001"}).value();
    const auto own = see(guest, find_own_tickets, NoEventQuestion{}).value();
    ASSERT_EQ(own.items.size(), 1U);
    EXPECT_EQ(ticket(own.items[0].token).name, "王五");
    EXPECT_TRUE(see(person(61, bureau("430200"), {}), find_own_tickets, NoEventQuestion{}).value().items.empty());
    EXPECT_EQ(slug(see(guest, find_registrations, FindEventRegistrations{id, county, {}, {}})), "no-such-edition");
    EXPECT_EQ(slug(see(helper(), find_registrations, FindEventRegistrations{id, county, {}, {}})), "not-permitted");
    EXPECT_EQ(see(host(), find_registrations, FindEventRegistrations{id, county, {}, {}}).value().items[0].phone_tail, "0001");
}

TEST_P(EventPeople, UseATicketOnceAndTheSecondIsToldWhenAndByWhom) {
    const auto id = open(hall());
    const auto a = come(id, "13800000001", "甲").value();
    go_to("2026-09-20T13:55");
    const auto entry = scanned(a.token);
    auto answer = door(id, {entry});
    EXPECT_EQ(answer.rows[0].outcome, CheckInOutcome::taken);
    EXPECT_EQ(answer.checked_in, 1);
    EXPECT_EQ(door(id, {entry}).rows[0].outcome, CheckInOutcome::taken) << "the same act again, after a lost answer";
    const auto again = door(id, {scanned(a.token)}, host()).rows[0];
    EXPECT_EQ(again.outcome, CheckInOutcome::already);
    EXPECT_THAT(again.words, HasSubstr("13:55 已由 人员43"));
    EXPECT_EQ(door(id, {scanned(a.token)}).checked_in, 1);
    EXPECT_EQ(slug(run(visitor(), give_up_ticket, GiveUpEventTicket{county, a.token})), "already-in");
}

TEST_P(EventPeople, CheckedInWithoutANetworkArriveTogetherAndOneNeverSpoilsTheOthers) {
    const auto series = hall();
    const auto id = open(series, 1), other = open(series, 5, 2);
    const auto a = come(id, "13800000001", "甲").value(), waits = come(id, "13800000002", "乙").value(), elsewhere = come(other, "13800000003", "丙").value();
    go_to("2026-09-20T18:00");
    step(id, EditionAct::held).value();
    EventCheckIn typed{act(), CheckInWay::code, "", a.code, {}, moment("2026-09-20T13:51")};
    auto yesterday = scanned(a.token, "2026-09-19T13:50"), tomorrow = scanned(a.token, "2026-09-20T23:50");
    const auto rows = door(id, {scanned(waits.token), scanned(elsewhere.token), scanned("no such token"), yesterday, tomorrow, typed}).rows;
    EXPECT_EQ(rows[0].outcome, CheckInOutcome::waiting);
    EXPECT_EQ(rows[1].outcome, CheckInOutcome::unknown) << "a ticket of another event";
    EXPECT_EQ(rows[2].outcome, CheckInOutcome::unknown);
    EXPECT_EQ(rows[3].outcome, CheckInOutcome::not_today);
    EXPECT_EQ(rows[4].outcome, CheckInOutcome::not_today) << "from a phone whose clock runs ahead";
    EXPECT_EQ(rows[5].outcome, CheckInOutcome::taken);
    EXPECT_EQ(show_it(id).head.checked_in, 1);
    record(id, {paper()}).value();
    EXPECT_EQ(door(id, {scanned(a.token)}).rows[0].outcome, CheckInOutcome::not_open) << "the record counts what was, and is closed";
}

TEST_P(EventPeople, AreLetInByThoseOfTheHostOnly) {
    const auto id = open(hall());
    come(id, "13800000001", "甲").value();
    EXPECT_EQ(slug(see(stranger(), show_door, OneEventEdition{id, county})), "no-such-edition");
    EXPECT_EQ(slug(see(person(45, bureau("430100"), {permissions::read}), show_door, OneEventEdition{id, county})), "not-permitted");
    const auto list = see(helper(), show_door, OneEventEdition{id, county}).value();
    ASSERT_EQ(list.people.size(), 1U);
    EXPECT_EQ(list.people[0].token_digest.size(), 64U);
    EXPECT_EQ(slug(run(stranger(), check_in, CheckInAtEvent{id, county, {scanned("x")}})), "no-such-edition");
}

TEST_P(EventPeople, MayBeTakenOutByTheHostWithAReason) {
    const auto id = open(hall(), 1);
    const auto a = come(id, "13800000001", "甲").value(), b = come(id, "13800000002", "乙").value();
    EXPECT_EQ(slug(run(host(), end_registration, EndEventRegistration{id, a.id, county, ""})), "text-required");
    EXPECT_EQ(slug(run(helper(), end_registration, EndEventRegistration{id, a.id, county, "冒名"})), "not-permitted");
    run(host(), end_registration, EndEventRegistration{id, a.id, county, "冒名报名"}).value();
    EXPECT_EQ(ticket(b.token).state, TicketState::seated);
}

TEST_P(EventPeople, PlainSqlSeatsNobodyTwiceNorBeyondThePlacesNorUsesATicketTwice) {
    const auto id = open(hall(), 2);
    const auto a = come(id, "13800000001", "甲").value(), b = come(id, "13800000002", "乙").value(), c = come(id, "13800000003", "丙").value();
    EXPECT_TRUE(refused("UPDATE event_place SET seat = 1 WHERE county = $1 AND registration = $2", county, c.id)) << "a seat that is taken";
    EXPECT_TRUE(refused("UPDATE event_place SET seat = 3 WHERE county = $1 AND registration = $2", county, c.id)) << "one more than there are";
    EXPECT_TRUE(refused("UPDATE event_place SET seat = 3, capacity = 3 WHERE county = $1 AND registration = $2", county, c.id)) << "with a capacity that nobody announced";
    const auto use = "INSERT INTO event_check_in (county, registration, id, edition, seat, way, device_at, at, by_whom, by_name) VALUES ($1, $2, $3, $4, $5, 'qr', 1, 1, 'x', 'x')";
    EXPECT_TRUE(refused(use, county, c.id, act(), id, 3)) << "who waits has no seat to use";
    EXPECT_TRUE(refused(use, county, a.id, act(), id, 2)) << "somebody else's seat";
    go_to("2026-09-20T13:55");
    door(id, {scanned(a.token)});
    EXPECT_TRUE(refused(use, county, a.id, act(), id, 1)) << "a second time";
    EXPECT_TRUE(refused("DELETE FROM event_place WHERE county = $1 AND registration = $2", county, a.id)) << "who came keeps the seat";
    EXPECT_TRUE(cannot("DELETE FROM event_check_in WHERE county = $1", county));
    EXPECT_EQ(ticket(b.token).seat, 2);
}

}  // namespace
}  // namespace luoshi::programmes::events::series
