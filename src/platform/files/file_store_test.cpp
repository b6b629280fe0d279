#include "platform/files/file_store.hpp"

#include <gtest/gtest.h>
#include <sys/resource.h>

#include <csignal>
#include <fstream>

namespace luoshi::files {
namespace {

namespace fs = std::filesystem;

class FileStoreTest : public ::testing::Test {
 protected:
    FileStoreTest() {
        std::string name = (fs::temp_directory_path() / "luoshi-files-XXXXXX").string();
        folder_ = ::mkdtemp(name.data());
    }
    ~FileStoreTest() override { fs::remove_all(folder_); }

    fs::path only_file() const {
        for (const auto& entry : fs::recursive_directory_iterator(folder_)) {
            if (entry.is_regular_file()) return entry.path();
        }
        return {};
    }
    fs::path folder_;
};

TEST_F(FileStoreTest, GivesBackWhatItKeptUnderItsHash) {
    FileStore store(folder_);
    const std::string bytes("\0通知\xFF", 8);
    const auto hash = store.keep(bytes).value();
    EXPECT_EQ(store.fetch(hash).value(), bytes);
    EXPECT_EQ(store.keep(bytes).value(), hash);
    EXPECT_EQ(store.list(), std::vector{hash});
}

TEST_F(FileStoreTest, SaysWhenAFileIsGoneOrNoHashIsGiven) {
    const FileStore store(folder_);
    EXPECT_EQ(store.fetch(std::string(64, 'a')).error().slug, "file-gone");
    EXPECT_EQ(store.fetch("../../etc/passwd").error().slug, "file-gone");
}

TEST_F(FileStoreTest, NoticesAFlippedByte) {
    FileStore store(folder_);
    const auto hash = store.keep("content").value();
    std::ofstream(only_file(), std::ios::binary) << "c0ntent";
    EXPECT_EQ(store.fetch(hash).error().slug, "file-damaged");
}

TEST_F(FileStoreTest, KeepsNothingHalfWhenTheDiskRefuses) {
    FileStore store(folder_);
    rlimit before{};
    getrlimit(RLIMIT_FSIZE, &before);
    std::signal(SIGXFSZ, SIG_IGN);
    const rlimit tiny{1000, before.rlim_max};
    setrlimit(RLIMIT_FSIZE, &tiny);
    const auto refused = store.keep(std::string(5000, 'x'));
    setrlimit(RLIMIT_FSIZE, &before);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, Code::unavailable);
    EXPECT_TRUE(only_file().empty());
}

TEST_F(FileStoreTest, SweepsOldFilesThatNothingRefersTo) {
    FileStore store(folder_);
    const auto kept = store.keep("kept").value();
    const auto orphan = store.keep("orphan").value();
    store.keep("young").value();
    for (const auto& hash : {kept, orphan}) {
        fs::last_write_time(folder_ / hash.substr(0, 2) / hash.substr(2), fs::file_time_type::clock::now() - std::chrono::hours{2});
    }
    EXPECT_EQ(store.sweep([&](std::string_view hash) { return hash == kept; }), 1);
    EXPECT_FALSE(store.holds(orphan));
    EXPECT_EQ(store.list().size(), 2U);
}

}  // namespace
}  // namespace luoshi::files
