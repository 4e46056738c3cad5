"Packaging: everything is read from settings.ini, the single source. Nothing of the package is imported here."
from configparser import ConfigParser
from pathlib import Path
from shlex import split
from setuptools import setup, find_packages

here = Path(__file__).resolve().parent
ini = ConfigParser(delimiters=['='])
ini.read(here/'settings.ini', encoding='utf-8')
cfg = ini['DEFAULT']
stages = 'Planning', 'Pre-Alpha', 'Alpha', 'Beta', 'Production/Stable', 'Mature', 'Inactive'

setup(
    name=cfg['lib_name'], version=cfg['version'], description=cfg['description'], keywords=cfg['keywords'].split(),
    author=cfg['author'], author_email=cfg['author_email'], license=cfg['license'], license_files=['LICENSE'],
    url=cfg['git_url'],
    project_urls=dict(Documentation=cfg['doc_host'] + cfg['doc_baseurl'], Source=cfg['git_url'],
                      Changelog=f"{cfg['git_url']}/blob/{cfg['branch']}/CHANGELOG.md", Issues=cfg['git_url'] + '/issues'),
    long_description=(here/'README.md').read_text(encoding='utf-8'), long_description_content_type='text/markdown',
    classifiers=[f"Development Status :: {cfg['status']} - {stages[int(cfg['status'])-1]}",
                 f"Intended Audience :: {cfg['audience']}", f"Natural Language :: {cfg['language']}",
                 'Programming Language :: Python :: 3', 'Topic :: Scientific/Engineering :: Image Recognition'],
    packages=find_packages(include=[cfg['lib_path'], cfg['lib_path'] + '.*']), zip_safe=False,
    python_requires='>=' + cfg['min_python'],
    install_requires=split(cfg['requirements']),
    extras_require={extra:split(cfg[f'{extra}_requirements']) for extra in ('dev','widgets','voila','export','losses')},
    entry_points=dict(console_scripts=split(cfg['console_scripts']), nbdev=[f"{cfg['lib_name']}={cfg['lib_path']}._modidx:d"]),
)
