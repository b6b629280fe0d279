#include "app/simulation/simulate.hpp"

#include <fmt/format.h>

#include "app/simulation/school_play.hpp"
#include "identity/api.hpp"
#include "rules/api.hpp"

namespace luoshi::app {
namespace {

constexpr std::string_view county = "430104";
constexpr int first_day = -12;
// In turn, so that a term of one school has another mode with another seed.
constexpr enrolment::Mode modes[] = {enrolment::Mode::lottery, enrolment::Mode::first_come, enrolment::Mode::class_quota, enrolment::Mode::assigned};
// Shares of all writes that die.
constexpr double before_commit = 0.04;
constexpr double after_commit = 0.03;

// The autumn of 2026 as far as its holidays are published.
TermDays term_of_simulation() {
    auto term = term_on(Date(2026, 9, 15));
    term.last = Date(2026, 12, 31);
    return term;
}

class Simulation {
 public:
    Simulation(const SimulationHouse& house, const SimulationWanted& wanted, const std::filesystem::path& folder, const Plant& plant)
        : house_(house), wanted_(wanted), plant_(plant), dice_(mixed(wanted.seed, "simulation")), term_(term_of_simulation()),
          clock_(hour_of(term_.first.plus_days(first_day), 8)), storage_(copied(house.prepared, folder), dice_, figures_.faults),
          network_(storage_, clock_, dice_, figures_.faults, std::string(county)), auditor_(storage_, house.checks) {
        network_.complain_to([this](std::string words) { auditor_.complain(std::move(words)); });
        figures_.seed = wanted.seed;
        figures_.days = wanted.days;
        figures_.schools = wanted.schools;
    }

    SimulationFigures run() {
        set_up();
        network_.be_faulty(wanted_.faults);
        if (wanted_.faults) storage_.break_down(before_commit, after_commit);
        for (int day = 0; day < wanted_.days && auditor_.violations().empty(); ++day) live(day);
        return close();
    }

 private:
    static std::string copied(const std::filesystem::path& prepared, const std::filesystem::path& folder) {
        const auto file = folder / "simulated.db";
        std::filesystem::copy_file(prepared, file, std::filesystem::copy_options::overwrite_existing);
        return "sqlite:" + file.string();
    }

    void set_up();
    void open_one(Desk& desk, const org::BodyLine& bureau, int number);
    void allow_modes(const org::BodyLine& bureau);
    Actor actor(AccountId account, const std::string& name, const std::string& role, const std::string& path) const;
    std::vector<SimulatedFamily> move_in(Desk& desk, const MadeSchool& school);

    void live(int day);
    void do_jobs();
    void jump_clock(Instant morning);
    SimulationFigures close();

    const SimulationHouse& house_;
    const SimulationWanted& wanted_;
    const Plant& plant_;
    SimulationFigures figures_;
    Dice dice_;
    TermDays term_;
    SimulatedClock clock_;
    FaultyStorage storage_;
    Network network_;
    Auditor auditor_;
    std::map<std::string, std::vector<std::string>> permissions_;
    std::vector<std::unique_ptr<SchoolPlay>> plays_;
    Serials serials_;
};

Actor Simulation::actor(AccountId account, const std::string& name, const std::string& role, const std::string& path) const {
    Actor actor;
    actor.account = account;
    actor.name = name;
    actor.proof = Proof::session;
    actor.county = county;
    for (const auto& permission : permissions_.at(role)) actor.grants.push_back({permission, path});
    return actor;
}

// The bureau allows every way of enrolment; two people set the rule.
void Simulation::allow_modes(const org::BodyLine& bureau) {
    const auto official = [&](std::uint8_t number, const char* role) { return actor(AccountId{Uuid{number}}, fmt::format("规则岗{}", number), role, "/430000/430100/430104/"); };
    rules::EnterValue command;
    command.id = rules::ValueId::make(clock_.now(), dice_);
    command.body = bureau.id;
    command.parameter = "enrolment.mode";
    command.value = json::value{"lottery", "first_come", "class_quota", "assigned"};
    command.valid_from = clock_.today();
    command.document = "岳教〔2026〕1号";
    command.source = "模拟";
    storage::write(storage_, network_.context(official(81, "rule_keeper")), [&](Work& work) { return rules::enter_value(work, command); }).value();
    storage::write(storage_, network_.context(official(82, "rule_confirmer")), [&](Work& work) { return rules::confirm_value(work, {command.id, {}, {1}}); }).value();
}

std::vector<SimulatedFamily> Simulation::move_in(Desk& desk, const MadeSchool& school) {
    std::vector<SimulatedFamily> families;
    std::vector<pupils::BulkFamily> earlier;
    for (const auto& class_ : school.classes) {
        const PeopleWanted wanted{&school, std::string(county), term_, hour_of(day_of_opening(term_), 12), day_of_consents(term_), desk.seed()};
        auto people = people_of_class(wanted, class_, earlier, serials_);
        for (auto& family : people.families) family.decision.reset();
        desk.as("模拟", hour_of(day_of_opening(term_), 12), fmt::format("families {}", class_.id.to_string()), [&](Work& work) -> Result<Nothing> {
            identity::insert_accounts(work, people.accounts, "", "模拟");
            pupils::insert_families(work, people.families, {});
            work.record("simulation.move_in", "class", class_.id.to_string());
            return Nothing{};
        }).value();
        for (const auto& family : people.families) {
            SimulatedFamily one{family.pupil.id, class_.grade, class_.id, actor(family.guardians.front().account, family.guardians.front().name, "parent", school.path),
                                actor(class_.teacher, class_.teacher_name, "class_teacher", school.path), family.guardians.size() == 1, {}, {}};
            if (!one.alone) one.second = actor(family.guardians.back().account, family.guardians.back().name, "parent", school.path);
            families.push_back(std::move(one));
        }
    }
    figures_.pupils += static_cast<std::int64_t>(families.size());
    return families;
}

void Simulation::open_one(Desk& desk, const org::BodyLine& bureau, int number) {
    desk.enter(std::string(county), fmt::format("simulated {}", number));
    SchoolShape shape;
    shape.number = number;
    shape.tier = number % 2 == 0 ? org::Tier::city : org::Tier::town;
    shape.classes = {{wanted_.pupils_a_class}, {wanted_.pupils_a_class}};
    auto school = open_school(desk, bureau, shape, "岳麓区", term_, "").value();
    const auto head = AccountId::make(clock_.now(), dice_);
    SimulatedStaff staff{actor(head, "校长", "school_head", school.path), actor(AccountId::make(clock_.now(), dice_), "教务员", "school_office", school.path),
                         actor(AccountId::make(clock_.now(), dice_), "教育局", "county_education_official", bureau.path),
                         actor(AccountId::make(clock_.now(), dice_), "见证人", "draw_witness", school.path)};
    auto families = move_in(desk, school);
    plays_.push_back(std::make_unique<SchoolPlay>(network_, auditor_, dice_, clock_, std::move(school), term_, std::move(staff), std::move(families),
                                                  modes[(static_cast<std::size_t>(number) + wanted_.seed) % std::size(modes)], desk.seed()));
}

void Simulation::set_up() {
    storage::Context base;
    base.actor = trusted_actor(Proof::command_line, "模拟");
    base.county = county;
    base.clock = &clock_;
    base.random = &dice_;
    storage::read(storage_, base, [&](Work& work) -> Result<Nothing> {
        TRY(const auto roles, identity::show_roles(work, {}));
        for (const auto& role : roles) permissions_[role.name] = role.permissions;
        return Nothing{};
    }).value();
    const auto bureau = storage::read(storage_, base, [](Work& work) -> Result<org::BodyLine> { return org::find_body_by_code(work, "430104-education").value(); }).value();
    storage::write(storage_, base, [&](Work& work) {
        return org::fix_term(work, {.body = bureau.id, .school_year = term_.school_year, .term = term_.term, .starts = term_.first, .ends = term_.last, .document = "模拟"});
    }).value();
    allow_modes(bureau);
    Desk desk(storage_, base, wanted_.seed);
    for (int number = 0; number < wanted_.schools; ++number) open_one(desk, bureau, number);
}

void Simulation::do_jobs() {
    jobs::Runner runner(storage_, clock_, dice_);
    house_.add_jobs(runner);
    for (int round = 0; round < 40; ++round) {
        int done = 0;
        try {
            done = runner.run_due();
        } catch (const Crash&) {
            done = 1;
        }
        // What failed waits; the next look comes after the longest pause.
        clock_.advance(std::chrono::seconds{5});
        if (done == 0 && round >= 3) break;
    }
    for (const auto& dead : runner.dead()) auditor_.complain("job " + dead.name + " is dead: " + dead.reason);
}

// A clock that was wrong is put right, or a right one wrong: up to an hour and a half back, up to three forward.
void Simulation::jump_clock(Instant morning) {
    ++figures_.faults.clock_jumps;
    if (dice_.chance(0.5)) clock_.set(std::max(morning, clock_.now().plus(-std::chrono::minutes{dice_.between(1, 90)})));
    else clock_.advance(std::chrono::minutes{dice_.between(1, 180)});
}

void Simulation::live(int day) {
    const auto date = term_.first.plus_days(first_day + day);
    const auto morning = hour_of(date, 9);
    clock_.set(std::max(morning, clock_.now()));
    auditor_.begin_day(date);
    network_.note(date.to_string());
    for (auto& play : plays_) {
        if (wanted_.faults && dice_.chance(0.1)) jump_clock(morning);
        if (wanted_.faults && dice_.chance(0.02)) storage_.restart();
        play->act(first_day + day);
        network_.arrive(false);
        if (dice_.chance(0.3)) do_jobs();
    }
    network_.arrive(true);
    if (clock_.is_back()) clock_.advance(std::chrono::hours{2});
    // The day ends when everything that was caused is done: what failed is tried again after its pause, and now succeeds.
    storage_.break_down(0, 0);
    for (int pause = 0; pause < 4; ++pause) {
        clock_.advance(std::chrono::minutes{2});
        do_jobs();
    }
    if (wanted_.faults) storage_.break_down(before_commit, after_commit);
    if (plant_) {
        storage_.break_down(0, 0);
        plant_(storage_, day);
        if (wanted_.faults) storage_.break_down(before_commit, after_commit);
    }
    std::vector<AuditedSchool> schools;
    for (const auto& play : plays_) schools.push_back(play->audited());
    network_.look<bool>(trusted_actor(Proof::job, "auditor"), [&](Work& work) {
        auditor_.audit_day(work, schools);
        return true;
    });
    auditor_.run_checks();
}

SimulationFigures Simulation::close() {
    figures_.acts = network_.heard().acts;
    figures_.refusals = network_.heard().refusals;
    figures_.refused = network_.heard().slugs;
    figures_.accidents_of_clock = network_.heard().accidents_of_clock;
    figures_.seats = auditor_.seats();
    for (const auto& play : plays_) {
        figures_.registers += play->registers();
        figures_.hand_overs += play->hand_overs();
    }
    figures_.warnings = auditor_.warnings();
    figures_.violations = auditor_.violations();
    figures_.digest = network_.digest();
    return figures_;
}

}  // namespace

SimulationFigures simulate(const SimulationHouse& house, const SimulationWanted& wanted, const std::filesystem::path& folder, const Plant& plant) {
    return Simulation(house, wanted, folder, plant).run();
}

}  // namespace luoshi::app
