#include "afterschool/attendance/sample.hpp"

#include "afterschool/attendance/register.hpp"
#include "afterschool/attendance/use_cases.hpp"

namespace luoshi::afterschool::attendance {
namespace {

constexpr std::string_view sample_county = "430104";
constexpr int days_back = 10;

// Mostly present: of a hundred pupils about ninety-two are, three late, three left early, two away.
Mark some_mark(Random& random) {
    const auto n = random.bytes<1>()[0];
    if (n < 236) return Mark::present;
    if (n < 243) return Mark::late;
    if (n < 250) return Mark::left_early;
    return Mark::absent;
}

class Sample {
 public:
    Sample(storage::Storage& storage, storage::Context context)
        : storage_(storage), context_(std::move(context)), clock_(context_.clock->today()), now_(context_.clock->now()) {
        context_.county = std::string(sample_county);
        context_.clock = &clock_;
    }

    // The registers as they were taken: six minutes into the session, closed five minutes after it.
    Result<bool> take(const timetable::Session& session, const std::string& teacher) {
        if (session.ends_at().plus(std::chrono::minutes{5}) > now_) return false;
        context_.actor = trusted_actor(Proof::command_line, teacher);
        clock_.set(session.starts_at().plus(std::chrono::minutes{6}));
        TRY_DO(storage::write(storage_, context_, [&](Work& work) -> Result<SyncView> {
            HandInRegister command{session.id, SubmissionId::make(work.now(), *random_), 0, {}, work.now(), {}};
            for (const auto& line : timetable::roster_of(work, session)) {
                const auto mark = some_mark(*random_);
                const auto at = mark == Mark::late         ? session.starts.minutes() + 6
                                : mark == Mark::left_early ? session.ends.minutes() - 10
                                                           : -1;
                const auto time = TimeOfDay::from_minutes(at);
                command.marks.push_back({line.pupil, mark, time ? std::optional(time->to_string()) : std::nullopt});
            }
            return hand_in_register(work, command);
        }));
        clock_.set(session.ends_at().plus(std::chrono::minutes{5}));
        TRY_DO(storage::write(storage_, context_, [&](Work& work) { return close_register(work, {session.id, {}}); }));
        return true;
    }

    struct Waiting {
        timetable::Session session;
        std::string teacher;
    };
    // Sessions with a roster and without a register.
    std::vector<Waiting> waiting() {
        return storage::read(storage_, context_, [&](Work& work) -> Result<std::vector<Waiting>> {
                   std::vector<Waiting> found;
                   const auto school = org::find_body_by_code(work, "430104-sample-school");
                   if (!school) return found;
                   for (int back = days_back; back >= 0; --back) {
                       const auto day = now_.date().plus_days(-back);
                       for (auto& session : timetable::sessions_on(work, school->county, school->id, day)) {
                           if (!session.to_come() || !session.taught_by() ||
                               find_roll(work, session.county, session.id) ||
                               timetable::roster_of(work, session).empty())
                               continue;
                           auto teacher = session_at(work, session).teacher_name;
                           found.push_back({std::move(session), std::move(teacher)});
                       }
                   }
                   return found;
               })
            .value();
    }

 private:
    storage::Storage& storage_;
    storage::Context context_;
    FakeClock clock_;
    Instant now_;
    std::unique_ptr<Random> random_ = seeded_random(20260901);
};

}  // namespace

Result<SampleSeeded> seed_sample(storage::Storage& storage, const storage::Context& context) {
    Sample sample(storage, context);
    SampleSeeded seeded;
    for (const auto& waiting : sample.waiting()) {
        // Today's are the teachers' own to take.
        if (waiting.session.date == context.clock->today()) continue;
        TRY(const bool taken, sample.take(waiting.session, waiting.teacher));
        seeded.registers += taken ? 1 : 0;
    }
    return seeded;
}

}  // namespace luoshi::afterschool::attendance
