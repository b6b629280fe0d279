// Every single I/O call of SQLite fails once: a file layer counts the calls of a scripted scenario and fails the n-th, for every n, once alone
// and once with every call after it. Whatever happened, afterwards the database is sound and holds what was acknowledged.
#include <sqlite3.h>

#include <atomic>
#include <cstring>

#include "platform/storage/audit_verify.hpp"
#include "platform/storage/test_shop.hpp"

namespace luoshi::storage {
namespace {

using namespace shop;

// ---- a file layer over the machine's own that fails on command ---------------------------------------------------------

std::atomic<int> calls = 0;
std::atomic<int> failing_call = 0;  // 0: none
std::atomic<bool> fails_from_there_on = false;

bool fails() {
    const int call = ++calls;
    const int failing = failing_call;
    return failing != 0 && (call == failing || (fails_from_there_on && call > failing));
}

sqlite3_vfs* machine = nullptr;

// SQLite gives us one block for a file: our head, then the machine's file.
struct FaultyFile {
    sqlite3_file head;
    sqlite3_file* real() { return reinterpret_cast<sqlite3_file*>(this + 1); }
};
FaultyFile& faulty(sqlite3_file* file) { return *reinterpret_cast<FaultyFile*>(file); }
const sqlite3_io_methods& real_methods(sqlite3_file* file) { return *faulty(file).real()->pMethods; }

const sqlite3_io_methods methods = {
    .iVersion = 2,  // without memory mapping
    .xClose = [](sqlite3_file* f) { return real_methods(f).xClose(faulty(f).real()); },
    .xRead = [](sqlite3_file* f, void* to, int n, sqlite3_int64 at) {
        return fails() ? SQLITE_IOERR_READ : real_methods(f).xRead(faulty(f).real(), to, n, at);
    },
    .xWrite = [](sqlite3_file* f, const void* from, int n, sqlite3_int64 at) {
        return fails() ? SQLITE_IOERR_WRITE : real_methods(f).xWrite(faulty(f).real(), from, n, at);
    },
    .xTruncate = [](sqlite3_file* f, sqlite3_int64 size) {
        return fails() ? SQLITE_IOERR_TRUNCATE : real_methods(f).xTruncate(faulty(f).real(), size);
    },
    .xSync = [](sqlite3_file* f, int flags) { return fails() ? SQLITE_IOERR_FSYNC : real_methods(f).xSync(faulty(f).real(), flags); },
    .xFileSize = [](sqlite3_file* f, sqlite3_int64* size) {
        return fails() ? SQLITE_IOERR_FSTAT : real_methods(f).xFileSize(faulty(f).real(), size);
    },
    .xLock = [](sqlite3_file* f, int lock) { return real_methods(f).xLock(faulty(f).real(), lock); },
    .xUnlock = [](sqlite3_file* f, int lock) { return real_methods(f).xUnlock(faulty(f).real(), lock); },
    .xCheckReservedLock = [](sqlite3_file* f, int* out) { return real_methods(f).xCheckReservedLock(faulty(f).real(), out); },
    .xFileControl = [](sqlite3_file* f, int op, void* argument) { return real_methods(f).xFileControl(faulty(f).real(), op, argument); },
    .xSectorSize = [](sqlite3_file* f) { return real_methods(f).xSectorSize(faulty(f).real()); },
    .xDeviceCharacteristics = [](sqlite3_file* f) { return real_methods(f).xDeviceCharacteristics(faulty(f).real()); },
    .xShmMap = [](sqlite3_file* f, int page, int size, int extend, void volatile** out) {
        return fails() ? SQLITE_IOERR_SHMMAP : real_methods(f).xShmMap(faulty(f).real(), page, size, extend, out);
    },
    .xShmLock = [](sqlite3_file* f, int offset, int n, int flags) { return real_methods(f).xShmLock(faulty(f).real(), offset, n, flags); },
    .xShmBarrier = [](sqlite3_file* f) { real_methods(f).xShmBarrier(faulty(f).real()); },
    .xShmUnmap = [](sqlite3_file* f, int remove) { return real_methods(f).xShmUnmap(faulty(f).real(), remove); },
    .xFetch = nullptr,
    .xUnfetch = nullptr,
};

int open_file(sqlite3_vfs*, const char* name, sqlite3_file* file, int flags, int* out_flags) {
    file->pMethods = nullptr;
    if (fails()) return SQLITE_CANTOPEN;
    const int code = machine->xOpen(machine, name, faulty(file).real(), flags, out_flags);
    if (faulty(file).real()->pMethods != nullptr) file->pMethods = &methods;
    return code;
}

// The default file layer while it lives.
class FaultyMachine {
 public:
    FaultyMachine() {
        machine = sqlite3_vfs_find(nullptr);
        vfs_ = *machine;
        vfs_.zName = "faulty";
        vfs_.szOsFile = static_cast<int>(sizeof(FaultyFile)) + machine->szOsFile;
        vfs_.xOpen = open_file;
        vfs_.xDelete = [](sqlite3_vfs*, const char* name, int sync) { return fails() ? SQLITE_IOERR_DELETE : machine->xDelete(machine, name, sync); };
        sqlite3_vfs_register(&vfs_, 1);
    }
    ~FaultyMachine() {
        sqlite3_vfs_unregister(&vfs_);
        sqlite3_vfs_register(machine, 1);
    }
    FaultyMachine(const FaultyMachine&) = delete;
    FaultyMachine& operator=(const FaultyMachine&) = delete;

 private:
    sqlite3_vfs vfs_{};
};

// ---- the scenario ------------------------------------------------------------------------------------------------------

enum class Answer { kept, refused, failed, unknown };

Context act_of(const std::string& county) {
    Context context;
    context.actor = trusted_actor(Proof::command_line, "faults");
    context.county = county;
    return context;
}

Answer add(Storage& storage, const std::string& name, bool refuse) {
    try {
        const auto result = write(storage, act_of("430102"), [&](Work& work) -> Result<Nothing> {
            TRY_DO(add_item(work, name + std::string(3000, ' '), 1));
            if (refuse) return Problem{Code::conflict, "no", "不"};
            return sell(work, name + std::string(3000, ' '));
        });
        return result ? Answer::kept : Answer::refused;
    } catch (const OutcomeUnknown&) {
        return Answer::unknown;
    } catch (const Failure&) {
        return Answer::failed;
    }
}

std::map<std::string, Answer> run_scenario(const std::string& url) {
    std::map<std::string, Answer> answers;
    try {
        Options options;
        options.readers = 1;
        const auto storage = open(url, options);
        for (int i = 0; i < 6; ++i) {
            const std::string name(1, static_cast<char>('a' + i));
            answers[name] = add(*storage, name, i == 2);
        }
        read(*storage, act_of(""), [](Work& work) -> Result<std::int64_t> { return *work.one<std::int64_t>(count_items); });
    } catch (const Failure&) {  // it could not even be opened, or not be read: an answer too
    }
    return answers;
}

// What is there after a restart, and that it hangs together.
std::set<std::string> found_afterwards(const std::string& url) {
    const auto storage = open(url);
    static constexpr Query first_letters = both("faults.items", "SELECT substr(name, 1, 1) FROM shop_item");
    static constexpr Query sold = both("faults.sold", "SELECT substr(item, 1, 1) FROM shop_sale");
    const auto names = [&](const Query& query) {
        const auto rows = read(*storage, act_of(""), [&](Work& work) -> Result<std::vector<std::string>> { return work.all<std::string>(query); });
        return std::set<std::string>(rows->begin(), rows->end());
    };
    EXPECT_EQ(names(first_letters), names(sold)) << "half an act";
    EXPECT_TRUE(verify_audit(*storage).sound());
    EXPECT_EQ(add(*storage, "z", false), Answer::kept) << "the database takes no more";
    auto found = names(first_letters);
    found.erase("z");
    return found;
}

void expect_sound(int call, const std::string& url, const std::map<std::string, Answer>& answers) {
    const auto found = found_afterwards(url);
    for (const auto& [name, answer] : answers) {
        if (answer == Answer::kept) {
            EXPECT_TRUE(found.contains(name)) << name << " was acknowledged and is missing; call " << call;
        }
        if (answer == Answer::failed || answer == Answer::refused) {
            EXPECT_FALSE(found.contains(name)) << name << " failed and is there; call " << call;
        }
    }
}

class SqliteFaults : public ::testing::TestWithParam<bool> {};
INSTANTIATE_TEST_SUITE_P(OnceAndForEver, SqliteFaults, ::testing::Bool());

TEST_P(SqliteFaults, NeverLoseWhatWasAcknowledgedWhicheverCallFails) {
    const testing::TemporaryFolder folder;
    const auto sample = folder.path() / "sample.db";
    {
        const auto storage = open("sqlite:" + sample.string());
        const Migrations modules[] = {migrations};
        migrate(*storage, modules).value();
    }
    const FaultyMachine faulty_machine;
    fails_from_there_on = GetParam();
    int failures = 0;
    for (int call = 1;; ++call) {
        const auto path = folder.path() / "work.db";
        for (const char* ending : {"", "-wal", "-shm", "-writer"}) std::filesystem::remove(path.string() + ending);
        std::filesystem::copy_file(sample, path);
        calls = 0;
        failing_call = call;
        const auto answers = run_scenario("sqlite:" + path.string());
        const bool reached = calls >= call;
        failing_call = 0;
        expect_sound(call, "sqlite:" + path.string(), answers);
        if (HasFailure() || !reached) break;
        for (const auto& [name, answer] : answers) failures += answer == Answer::failed || answer == Answer::unknown ? 1 : 0;
    }
    EXPECT_GT(failures, 20) << "the file layer did not fail where it should";
}

TEST(WriterLock, RefusesASecondProgramThatWrites) {
    const testing::TemporaryFolder folder;
    const std::string url = "sqlite:" + (folder.path() / "one.db").string();
    const auto first = open(url);
    EXPECT_THROW(open(url), Failure);
}

}  // namespace
}  // namespace luoshi::storage
