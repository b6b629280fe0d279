#include "afterschool/attendance/sample.hpp"

#include "afterschool/attendance/queries.hpp"
#include "afterschool/attendance/register.hpp"

namespace luoshi::afterschool::attendance {
namespace {

constexpr std::string_view sample_county = "430104";

// Mostly present: of a hundred pupils about ninety-two are, three late, three on leave, two away.
Mark some_mark(Random& random) {
    const auto n = random.bytes<1>()[0];
    if (n < 236) return Mark::present;
    if (n < 243) return Mark::late;
    if (n < 250) return Mark::leave;
    return Mark::absent;
}

Result<bool> take_register(Work& work, timetable::Session session, Random& random) {
    if (!session.to_come() || !session.taught_by() || find_roll(work, session.county, session.id)) return false;
    const auto at = session_at(work, std::move(session));
    const auto& s = at.session;
    std::vector<PupilId> pupils;
    for (const auto& line : enrolment::roster_of(work, s.county, s.course, s.date)) pupils.push_back(line.pupil);
    if (pupils.empty()) return false;
    std::vector<Mark> marks;
    for (std::size_t i = 0; i < pupils.size(); ++i) marks.push_back(some_mark(random));
    const auto roster = keep_roster(work, s.county, s.course, pupils);
    const auto n = count(marks);
    work.run(queries::insert_roll_call, s.county, s.id, s.school, s.course, s.date, s.starts.minutes(), roster.serial,
             roster.size, storage::Bytes{pack_marks(marks)}, std::vector<MarkTime>{}, RollState::confirmed, n.present,
             n.late, n.left_early, n.on_leave, n.absent, 0, s.starts_at().plus(std::chrono::minutes{6}),
             actor_key(work.actor()), at.teacher_name, std::nullopt);
    work.run(queries::close_roll_call, s.county, s.id, s.ends_at(), actor_key(work.actor()));
    follow_marks(work, at, pupils, {}, marks, 1, 1);
    TRY_DO(timetable::mark_held(work, s.county, s.id));
    work.record("attendance.sample", "session", s.id.to_string());
    return true;
}

}  // namespace

Result<SampleSeeded> seed_sample(storage::Storage& storage, storage::Context context) {
    context.county = std::string(sample_county);
    const auto random = seeded_random(20260901);
    SampleSeeded seeded;
    const auto today = context.clock->today();
    for (int back = 10; back >= 1; --back) {
        auto day = context;
        day.bookkeeping = true;  // a day without sessions changes nothing
        TRY(const int taken, storage::write(storage, day, [&](Work& work) -> Result<int> {
                const auto school = org::find_body_by_code(work, "430104-sample-school");
                if (!school) return 0;
                int registers = 0;
                for (auto& session : timetable::sessions_on(work, school->county, school->id, today.plus_days(-back))) {
                    TRY(const bool new_one, take_register(work, std::move(session), *random));
                    registers += new_one ? 1 : 0;
                }
                return registers;
            }));
        seeded.registers += taken;
    }
    return seeded;
}

}  // namespace luoshi::afterschool::attendance
