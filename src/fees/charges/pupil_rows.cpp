#include "fees/charges/pupil_rows.hpp"

#include "fees/charges/queries.hpp"

namespace luoshi::fees::charges {
namespace {

struct ClassRow {
    pupils::ClassId id;
    int grade = 0;
    int number = 0;
    std::string name;
};
BOOST_DESCRIBE_STRUCT(ClassRow, (), (id, grade, number, name))

class PupilRows {
 public:
    PupilRows(Work& work, const catalogue::PlanLine& plan, const PupilNumbers& numbers, std::span<const PupilId> wanted)
        : work_(work), plan_(plan), numbers_(numbers), wanted_(wanted) {}

    std::vector<NumberedPupil> run() {
        for (auto& one : work_.all<ClassRow>(queries::classes_of_school, plan_.county, plan_.school)) add_class(std::move(one));
        rows_.reserve(wanted_.size());
        seen_.resize(wanted_.size());
        work_.each(queries::pupils_of_school, [&](const storage::Row& row) { add(row, false); }, plan_.county, plan_.school, plan_.school_year, plan_.term);
        // The few who have left the school since.
        for (std::size_t i = 0; i < wanted_.size(); ++i) {
            if (!seen_[i]) work_.each(queries::pupil_of_place, [&](const storage::Row& row) { add(row, true); }, plan_.county, wanted_[i], plan_.school_year, plan_.term, plan_.school);
        }
        return with_classes();
    }

 private:
    const ClassRow& add_class(ClassRow row) {
        const auto id = row.id;
        return classes_.insert_or_assign(id, std::move(row)).first->second;
    }

    const ClassRow& class_named(pupils::ClassId id) {
        if (const auto found = classes_.find(id); found != classes_.end()) return found->second;
        return add_class(work_.one<ClassRow>(queries::class_named, plan_.county, id).value());
    }

    void add(const storage::Row& row, bool elsewhere) {
        const auto id = row.get<PupilId>(0);
        const auto number = numbers_.find(id);
        if (!number || *number >= wanted_.size()) return;
        seen_[*number] = true;
        PupilFacts pupil;
        pupil.pupil = id;
        pupil.code = row.get<std::string>(2);
        pupil.name = row.get<std::string>(3);
        pupil.elsewhere = elsewhere;
        pupil.state = row.get<pupils::PupilState>(4);
        pupil.consent = {row.get<std::optional<std::string>>(5), row.get<std::optional<pupils::ConsentId>>(6), row.get<std::optional<Instant>>(7)};
        pupil.consent.ended = elsewhere && row.get<bool>(8);
        classes_of_rows_.push_back(row.get<pupils::ClassId>(1));
        rows_.push_back({*number, std::move(pupil)});
    }

    // A class is asked for by a read of its own, so not while the pupils' rows are still coming.
    std::vector<NumberedPupil> with_classes() {
        for (std::size_t i = 0; i < rows_.size(); ++i) {
            const auto& of_class = class_named(classes_of_rows_[i]);
            auto& facts = rows_[i].facts;
            facts.grade = of_class.grade;
            facts.class_number = of_class.number;
            facts.class_name = of_class.name;
        }
        return std::move(rows_);
    }

    Work& work_;
    const catalogue::PlanLine& plan_;
    const PupilNumbers& numbers_;
    std::span<const PupilId> wanted_;  // by their numbers
    std::unordered_map<pupils::ClassId, ClassRow, IdHash> classes_;
    std::vector<NumberedPupil> rows_;
    std::vector<pupils::ClassId> classes_of_rows_;
    std::vector<bool> seen_;
};

}  // namespace

std::vector<NumberedPupil> load_pupils(Work& work, const catalogue::PlanLine& plan, const PupilNumbers& numbers, std::span<const PupilId> wanted) {
    return PupilRows(work, plan, numbers, wanted).run();
}

}  // namespace luoshi::fees::charges
