#include "afterschool/allocation/matching/bench.hpp"

#include <fmt/format.h>

#include <chrono>
#include <cstdio>
#include <ctime>
#include <fstream>
#include <iterator>

#include "afterschool/allocation/matching/files.hpp"
#include "platform/files/mapped.hpp"

namespace luoshi::afterschool::allocation::matching {
namespace {

constexpr std::uint32_t pupils_in_school = 750;
constexpr std::uint32_t courses_in_school = 25;
constexpr std::uint32_t wishes_each = 5;

class Dice {  // SplitMix64
 public:
    std::uint32_t below(std::uint32_t n) {
        std::uint64_t z = (state_ += 0x9E3779B97F4A7C15U);
        z = (z ^ z >> 30) * 0xBF58476D1CE4E5B9U;
        z = (z ^ z >> 27) * 0x94D049BB133111EBU;
        return static_cast<std::uint32_t>(((z ^ z >> 31) >> 32) * n >> 32);
    }

 private:
    std::uint64_t state_ = 42;
};

struct Writer {
    explicit Writer(const std::filesystem::path& path) : file(std::fopen(path.c_str(), "wb")) {
        if (file == nullptr) throw std::runtime_error("cannot write " + path.string());
    }
    ~Writer() { std::fclose(file); }
    Writer(const Writer&) = delete;
    Writer& operator=(const Writer&) = delete;
    void flush(std::size_t at_least) {
        if (text.size() < at_least) return;
        if (std::fwrite(text.data(), 1, text.size(), file) != text.size())
            throw std::runtime_error("cannot write the benchmark's files");
        text.clear();
    }
    std::FILE* file;
    std::string text;
};

void write_files(std::uint32_t pupils, const std::filesystem::path& courses_path,
                 const std::filesystem::path& wishes_path) {
    const auto schools = (pupils + pupils_in_school - 1) / pupils_in_school;
    Dice dice;
    Writer courses(courses_path);
    courses.text = "course,slot,capacity,min\n";
    for (std::uint32_t c = 0; c < schools * courses_in_school; ++c) {
        fmt::format_to(std::back_inserter(courses.text), "c{},s{},{},10\n", c, c / courses_in_school,
                       16 + dice.below(21));
        courses.flush(1U << 20);
    }
    courses.flush(1);
    Writer wishes(wishes_path);
    wishes.text = "pupil,slot,rank,course,priority\n";
    for (std::uint32_t p = 0; p < pupils; ++p) {
        const auto school = p / pupils_in_school;
        const auto priority = dice.below(10) == 0 ? 0 : 1;
        std::uint32_t taken = 0;  // bits of the courses already wished for
        for (std::uint32_t rank = 1; rank <= wishes_each;) {
            // The smaller of two throws: some courses are wanted by many.
            const auto course = std::min(dice.below(courses_in_school), dice.below(courses_in_school));
            if ((taken >> course & 1U) != 0) continue;
            taken |= 1U << course;
            fmt::format_to(std::back_inserter(wishes.text), "p{:07},s{},{},c{},{}\n", p, school, rank,
                           school * courses_in_school + course, priority);
            ++rank;
        }
        wishes.flush(1U << 22);
    }
    wishes.flush(1);
}

double processor_seconds() {
    timespec now{};
    ::clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) / 1e9;
}

template <class F>
double seconds(F&& work, double* processor = nullptr) {
    const auto begun = std::chrono::steady_clock::now();
    const auto begun_processor = processor_seconds();
    work();
    if (processor != nullptr) *processor = processor_seconds() - begun_processor;
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - begun).count();
}

// Memory of our own at its highest is not kept by the system; the largest of some samples is.
double anonymous_mb() {
    std::ifstream status("/proc/self/status");
    std::string line;
    while (std::getline(status, line)) {
        if (line.starts_with("RssAnon:")) return std::strtod(line.c_str() + 8, nullptr) / 1024;
    }
    return 0;
}

double megabytes(std::size_t bytes) { return static_cast<double>(bytes) / (1024 * 1024); }

}  // namespace

BenchFigures bench_allocate(std::uint32_t pupils, const std::filesystem::path& folder, unsigned threads) {
    const auto courses_path = folder / "courses.csv";
    const auto wishes_path = folder / "wishes.csv";
    if (!std::filesystem::exists(wishes_path)) write_files(pupils, courses_path, wishes_path);
    const auto courses = files::MappedFile::open(courses_path).value();
    const auto wishes = files::MappedFile::open(wishes_path).value();
    BenchFigures figures;
    figures.pupils = pupils;
    Options options{.seed = "province", .threads = threads};
    {
        const auto tables = read_tables(courses.bytes(), wishes.bytes(), std::nullopt, threads).value();
        figures.wishes = static_cast<double>(tables.market.course.size());
        std::vector<std::uint32_t> line;
        figures.numbers_seconds = seconds([&] { line = line_of(tables, options); });
        Seats seats;
        figures.da_seconds =
            seconds([&] { seats = allocate(tables.market, line, Mechanism::da, threads); }, &figures.da_cpu);
        for (const auto seat : seats) figures.seated += seat != none ? 1 : 0;
        const auto& m = tables.market;
        figures.arrays_mb = megabytes(
            4 * (m.first.size() + m.course.size() + m.priority.size() + m.places.size() + line.size() + seats.size()) +
            4 * (static_cast<std::size_t>(figures.seated) + 3 * m.places.size() + line.size()));
        figures.rsd_seconds = seconds([&] { seats = allocate(tables.market, line, Mechanism::rsd, threads); });
        figures.peak_mb = anonymous_mb();
    }
    figures.files_seconds = seconds(
        [&] {
            Writer out(folder / "result.csv");
            const auto result =
                allocate_texts({courses.bytes(), wishes.bytes(), std::nullopt}, options, [&](std::string_view piece) {
                    figures.peak_mb = std::max(figures.peak_mb, anonymous_mb());
                    out.text = piece;
                    out.flush(1);
                });
            Writer record(folder / "RECORD.json");
            record.text = draw::write_record(result.value().record);
            record.flush(1);
        },
        &figures.files_cpu);
    return figures;
}

}  // namespace luoshi::afterschool::allocation::matching
